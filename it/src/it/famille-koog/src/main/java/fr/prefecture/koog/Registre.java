package fr.prefecture.koog;

/** Les demandeurs connus. */
interface Registre {
    Demandeur chercher(String reference);

    int compter(String commune);
}
