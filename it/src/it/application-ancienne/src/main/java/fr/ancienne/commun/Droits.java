package fr.ancienne.commun;
import fr.charteia.annotations.*;
public class Droits {
    @EffetJuridique public static void accorder(String dossier, String motif) { System.out.println("a"); }
    @EffetJuridique public static void refuser(String dossier, String motif) { System.out.println("r"); }
    @Anonymisation public static String masquer(String s) { return "***"; }
    @DecisionHumaine public static boolean confirme(Object o) { return System.currentTimeMillis() % 2 == 0; }
}
