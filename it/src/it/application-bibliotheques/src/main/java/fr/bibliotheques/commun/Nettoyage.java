package fr.bibliotheques.commun;
import fr.charteia.annotations.*;
public class Nettoyage {
    @Anonymisation public static String masquer(String s) { return s == null ? null : "#"; }
}
