package programs;

import api.*;
import java.io.*;
import java.util.*;
import java.util.jar.*;

/** Maps and collections that an object of a library has: each time it is asked, it gives the same. */
class LibraryParts {
    void environment() { ProcessBuilder p = new ProcessBuilder("ls"); p.environment().put("A", Donnees.nom()); Ia.envoyer(p.environment().get("A")); } // 401
    void environment_other_key() { ProcessBuilder p = new ProcessBuilder("ls"); p.environment().put("A", Donnees.nom()); Ia.envoyer(p.environment().get("B")); }
    void environment_of_another() { ProcessBuilder p = new ProcessBuilder("ls"), q = new ProcessBuilder("ls"); p.environment().put("A", Donnees.nom()); Ia.envoyer(q.environment().get("A")); }
    void attributes() { Manifest m = new Manifest(); m.getMainAttributes().putValue("A", Donnees.nom()); Ia.envoyer(m.getMainAttributes().getValue("A")); } // 401
    void attributes_of_another() { Manifest m = new Manifest(), n = new Manifest(); m.getMainAttributes().putValue("A", Donnees.nom()); Ia.envoyer(n.getMainAttributes().getValue("A")); }
    void another_part() { Manifest m = new Manifest(); m.getMainAttributes().putValue("A", Donnees.nom()); Ia.envoyer(m.getEntries().size()); }
    void put_into_the_whole() { Manifest m = new Manifest(); m.getMainAttributes().putValue("A", Donnees.nom()); ByteArrayOutputStream o = new ByteArrayOutputStream(); Ia.envoyer(m); } // 401
    void by_a_variable() { Manifest m = new Manifest(); Attributes a = m.getMainAttributes(); a.putValue("A", Donnees.nom()); Ia.envoyer(m.getMainAttributes().getValue("A")); } // 401
    void on_one_way(boolean b) { ProcessBuilder p = new ProcessBuilder("ls"); if (b) p.environment().put("A", Donnees.nom()); Ia.envoyer(p.environment().get("A")); } // 401
    void decides() { ProcessBuilder p = new ProcessBuilder("ls"); p.environment().put("A", Ia.demander("q")); if ("oui".equals(p.environment().get("A"))) Decisions.refuser("d"); } // 501
    void decides_by_another() { ProcessBuilder p = new ProcessBuilder("ls"); p.environment().put("A", Ia.demander("q")); if ("oui".equals(p.environment().get("B"))) Decisions.refuser("d"); }
}
