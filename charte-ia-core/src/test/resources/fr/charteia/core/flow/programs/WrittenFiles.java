package programs;

import api.*;
import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

/** What is written to a file through a writer or a stream is read where the same file is. */
class WrittenFiles {
    void by_a_writer() throws IOException { try (BufferedWriter w = Files.newBufferedWriter(Path.of("a1.txt"))) { w.write(Donnees.nom()); } Ia.envoyer(Files.readString(Path.of("a1.txt"))); } // 401
    void another_file() throws IOException { try (BufferedWriter w = Files.newBufferedWriter(Path.of("b1.txt"))) { w.write(Donnees.nom()); } Ia.envoyer(Files.readString(Path.of("b2.txt"))); }
    void printed(Path p) throws IOException { try (PrintWriter w = new PrintWriter(Files.newBufferedWriter(p))) { w.printf("%s%n", Donnees.nom()); } Ia.envoyer(Files.lines(p).collect(Collectors.joining())); } // 401
    void printed_without(Path p) throws IOException { try (PrintWriter w = new PrintWriter(Files.newBufferedWriter(p))) { w.println("x"); } Ia.envoyer(Files.lines(p).collect(Collectors.joining())); }
    void by_a_stream(Path p) throws IOException { try (OutputStream w = Files.newOutputStream(p)) { w.write(Donnees.nom().getBytes()); } Ia.envoyer(Files.readAllLines(p).get(0)); } // 401
    void by_a_writer_on_a_stream(Path p) throws IOException { try (Writer w = new OutputStreamWriter(Files.newOutputStream(p))) { w.write(Donnees.nom()); } Ia.envoyer(Files.readAllLines(p).get(0)); } // 401
    static class Out { void x() throws IOException { try (BufferedWriter w = Files.newBufferedWriter(Path.of("sortie.csv"))) { for (String s : List.of("a", "b")) { w.write(s + ";" + Ia.demander(s)); w.newLine(); } } } }
    static class In { void y() throws IOException { for (String l : Files.readAllLines(Path.of("sortie.csv"))) { String[] c = l.split(";"); if (c[1].startsWith("N")) Decisions.refuser(c[0]); } } } // 501
    static class InOther { void y() throws IOException { for (String l : Files.readAllLines(Path.of("entree.csv"))) { String[] c = l.split(";"); if (c[1].startsWith("N")) Decisions.refuser(c[0]); } } }
    static class Appending { void x(String s) throws IOException { try (BufferedWriter w = Files.newBufferedWriter(Path.of("log.txt"), StandardOpenOption.APPEND)) { w.append(Donnees.nom()); } } }
    static class Reading { void y() throws IOException { try (BufferedReader r = Files.newBufferedReader(Path.of("log.txt"))) { Ia.envoyer(r.readLine()); } } } // 401
    static void ecrire(Path p, String s) throws IOException { try (Writer w = Files.newBufferedWriter(p)) { w.write(s); } }
    void helper() throws IOException { ecrire(Path.of("h.txt"), Donnees.nom()); Ia.envoyer(Files.readString(Path.of("h.txt"))); } // 401
    void helper_other() throws IOException { ecrire(Path.of("h2.txt"), Donnees.nom()); Ia.envoyer(Files.readString(Path.of("h3.txt"))); }
    void copied_to() throws IOException { StringWriter s = new StringWriter(); s.write(Donnees.nom()); try (Writer w = Files.newBufferedWriter(Path.of("k.txt"))) { w.write(s.toString()); } Ia.envoyer(Files.readAllBytes(Path.of("k.txt"))); } // 401
    void written_then_replaced() throws IOException { Path p = Path.of("z.txt"); try (Writer w = Files.newBufferedWriter(p)) { w.write(Donnees.nom()); } Files.writeString(p, "x"); Ia.envoyer(Files.readString(p)); }
}
