package programs;

import api.*;
import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What is known to be judged wrongly, beside its neighbours that are not. */
class Remaining {
    void written_to_a_file() throws IOException {
        Files.writeString(Path.of("usager.txt"), Donnees.nom());
        Ia.envoyer(Files.readString(Path.of("usager.txt"))); // KNOWN: misses 401, files are no store
    }
    static class Nomme implements Formattable {
        private final String nom;
        Nomme(String nom) { this.nom = nom; }
        @Override public void formatTo(Formatter sortie, int drapeaux, int largeur, int precision) { sortie.format("%s", nom); }
    }
    void formattable() {
        Ia.envoyer(String.format("%s", new Nomme(Donnees.nom()))); // KNOWN: misses 401, how an object formats itself is not asked
        Ia.envoyer(String.format("%s", new Nomme("x")));
    }
    static class Garde {
        private final Inconnu inconnu = new Inconnu();
        void garder() { inconnu.garder(Donnees.nom()); }
        void rendre() { Ia.envoyer(inconnu.rendre()); } // KNOWN: misses 401, what an undescribed object keeps is lost between entry points
    }
}
