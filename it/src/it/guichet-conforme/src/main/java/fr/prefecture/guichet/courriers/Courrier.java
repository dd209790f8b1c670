package fr.prefecture.guichet.courriers;

import fr.prefecture.guichet.Usager;
import java.time.LocalDate;

/** Un courrier reçu. */
public record Courrier(String numero, LocalDate recuLe, Usager expediteur, String objet, String texte) {}
