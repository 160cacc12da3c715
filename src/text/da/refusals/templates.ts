/** Why something about templates and rolling on to next year was not done, by refusal code. */
export const templatesRefusals = {}
