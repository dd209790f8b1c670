package fr.prefecture.embabel;

/** Les demandeurs connus. */
interface Registre {
    Demandeur chercher(String reference);

    int compter(String commune);
}
