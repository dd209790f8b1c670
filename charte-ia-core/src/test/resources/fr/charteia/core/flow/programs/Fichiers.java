package programs;

import api.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;

/** Files with a name that is known: what one place writes, another reads back. */
class Fichiers {
    void written_and_read() throws IOException { Files.writeString(Path.of("a.txt"), Donnees.nom()); Ia.envoyer(Files.readString(Path.of("a.txt"))); } // 401
    void another_read() throws IOException { Files.writeString(Path.of("b.txt"), Donnees.nom()); Ia.envoyer(Files.readString(Path.of("autre.txt"))); }
    void written_over() throws IOException { Path p = Path.of("c.txt"); Files.writeString(p, Donnees.nom()); Files.writeString(p, "x"); Ia.envoyer(Files.readString(p)); }
    void appended() throws IOException { Path p = Path.of("d.txt"); Files.writeString(p, Donnees.nom()); Files.writeString(p, "x", StandardOpenOption.APPEND); Ia.envoyer(Files.readString(p)); } // 401
    void as_bytes() throws IOException { Path p = Paths.get("e.txt"); Files.write(p, Donnees.nom().getBytes(StandardCharsets.UTF_8)); Ia.envoyer(new String(Files.readAllBytes(p), StandardCharsets.UTF_8)); } // 401
    void as_lines() throws IOException { Path p = Paths.get("f.txt"); Files.write(p, List.of("x", Donnees.nom())); for (String s : Files.readAllLines(p)) Ia.envoyer(s); } // 401
    void by_a_reader() throws IOException { Files.writeString(Path.of("g.txt"), Donnees.nom()); try (BufferedReader r = Files.newBufferedReader(Path.of("g.txt"))) { Ia.envoyer(r.readLine()); } } // 401
    void in_a_folder() throws IOException { Files.writeString(Path.of("h", "i.txt"), Donnees.nom()); Ia.envoyer(Files.readString(Path.of("h", "j.txt"))); }
    void copied() throws IOException { Files.writeString(Path.of("l.txt"), Donnees.nom()); Files.copy(Path.of("l.txt"), Path.of("m.txt")); Ia.envoyer(Files.readString(Path.of("m.txt"))); } // 401
    void of_a_name_that_is_not_known(Path p, Path q) throws IOException { Files.writeString(p, Donnees.nom()); Ia.envoyer(Files.readString(q)); }
    void of_one_name_that_is_not_known(Path p) throws IOException { Files.writeString(p, Donnees.nom()); Ia.envoyer(Files.readString(p)); } // 401
    void temporary() throws IOException { Path p = Files.createTempFile("a", "b"); Files.writeString(p, Donnees.nom()); Ia.envoyer(Files.readString(p)); } // 401
    void temporary_another() throws IOException { Path p = Files.createTempFile("a", "b"), q = Files.createTempFile("a", "b"); Files.writeString(p, Donnees.nom()); Ia.envoyer(Files.readString(q)); }
    void in_a_temporary_folder() throws IOException { Path p = Files.createTempDirectory("a").resolve("x.txt"); Files.writeString(p, Donnees.nom()); Ia.envoyer(Files.readAllLines(p).get(0)); } // 401
    void temporary_written_over() throws IOException { Path p = Files.createTempFile("a", "b"); Files.writeString(p, Donnees.nom()); Files.writeString(p, "x"); Ia.envoyer(Files.readString(p)); }
    private static final Path FICHIER = Path.of("n.txt");
    void of_a_constant() throws IOException { Files.writeString(FICHIER, Donnees.nom()); Ia.envoyer(Files.readString(FICHIER)); } // 401
    private static String lire(Path p) throws IOException { return Files.readString(p); }
    private static void ecrire(Path p, String s) throws IOException { Files.writeString(p, s); }
    void by_helpers() throws IOException { ecrire(Path.of("o.txt"), Donnees.nom()); Ia.envoyer(lire(Path.of("o.txt"))); } // 401
    void by_helpers_another() throws IOException { ecrire(Path.of("p.txt"), Donnees.nom()); Ia.envoyer(lire(Path.of("q.txt"))); }
    private static String lireNom(String n) throws IOException { return Files.readString(Path.of(n)); }
    void by_name() throws IOException { ecrire(Path.of("r.txt"), Donnees.nom()); Ia.envoyer(lireNom("r.txt")); } // 401
    void the_path_itself() { Ia.envoyer(Path.of(Donnees.nom()).toString()); } // 401
    void the_path_of_several() { Ia.envoyer(Path.of("x", Donnees.nom()).toString()); } // 401
    void the_name_in_a_path() { Path p = Path.of(Donnees.nom()); Ia.envoyer("x" + p.getFileName()); } // 401
    void what_a_person_named_it() throws IOException { Ia.envoyer(Files.readString(Path.of(Donnees.nom()))); }
    static class Export { void ecrire() throws IOException { Files.writeString(Path.of("export.txt"), Donnees.nom()); } }
    static class Import { void lire() throws IOException { Ia.envoyer(Files.readString(Path.of("export.txt"))); } } // 401
    static class ImportAutre { void lire() throws IOException { Ia.envoyer(Files.readString(Path.of("modele.txt"))); } }
    void answer_read_back(String d) throws IOException { Files.writeString(Path.of("avis.txt"), Ia.demander(d)); if (Files.readString(Path.of("avis.txt")).equals("oui")) Decisions.delivrer(d); } // 501
    void answer_written_only(String d) throws IOException { Files.writeString(Path.of("journal.txt"), Ia.demander(d)); Decisions.delivrer(d); }
}
