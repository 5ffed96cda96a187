/** A day, or none, between a verb and what it governs: "a annoncé (dimanche) la prise". */
export const DAYS = ['', 'hier', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
