package programs;

import api.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;

/** Files as java.io opens them, by a name or a {@code File}: what one writes, another reads back. */
class FichiersAnciens {
    void ecrire() throws IOException { try (FileWriter w = new FileWriter("a.txt")) { w.write(Donnees.nom()); } }
    void lire() throws IOException { try (BufferedReader r = new BufferedReader(new FileReader("a.txt"))) { Ia.envoyer(r.readLine()); } } // 401
    void lire_autre() throws IOException { try (BufferedReader r = new BufferedReader(new FileReader("b.txt"))) { Ia.envoyer(r.readLine()); } }
    void par_des_flux() throws IOException { OutputStream o = new FileOutputStream("c.bin"); o.write(Donnees.nom().getBytes(StandardCharsets.UTF_8)); o.close(); InputStream i = new FileInputStream("c.bin"); Ia.envoyer(new String(i.readAllBytes(), StandardCharsets.UTF_8)); } // 401
    void par_des_flux_autre() throws IOException { OutputStream o = new FileOutputStream("d.bin"); o.write(Donnees.nom().getBytes(StandardCharsets.UTF_8)); o.close(); InputStream i = new FileInputStream("e.bin"); Ia.envoyer(new String(i.readAllBytes(), StandardCharsets.UTF_8)); }
    void imprime_autre() throws IOException { PrintWriter w = new PrintWriter("g.txt"); w.println(Donnees.nom()); w.close(); Scanner s = new Scanner(new File("h.txt")); Ia.envoyer(s.nextLine()); }
    void autour() throws IOException { PrintWriter w = new PrintWriter(new BufferedWriter(new FileWriter(new File("i.txt")))); w.println(Donnees.nom()); w.close(); Ia.envoyer(new BufferedReader(new FileReader("i.txt")).readLine()); } // 401
    void autour_jeu() throws IOException { Writer w = new OutputStreamWriter(new FileOutputStream("j.txt"), StandardCharsets.UTF_8); w.write(Donnees.nom()); w.close(); Ia.envoyer(new BufferedReader(new InputStreamReader(new FileInputStream("j.txt"), StandardCharsets.UTF_8)).readLine()); } // 401
    void un_fichier(File f) throws IOException { FileWriter w = new FileWriter(f); w.write(Donnees.nom()); w.close(); Ia.envoyer(new BufferedReader(new FileReader(f)).readLine()); } // 401
    void deux_fichiers(File f, File g) throws IOException { FileWriter w = new FileWriter(f); w.write(Donnees.nom()); w.close(); Ia.envoyer(new BufferedReader(new FileReader(g)).readLine()); }
    void temporaire() throws IOException { File f = File.createTempFile("a", "b"); FileWriter w = new FileWriter(f); w.write(Donnees.nom()); w.close(); Ia.envoyer(new BufferedReader(new FileReader(f)).readLine()); } // 401
    void un_nom(String n) throws IOException { FileOutputStream o = new FileOutputStream(n); o.write(Donnees.nom().getBytes()); o.close(); Ia.envoyer(new String(new FileInputStream(n).readAllBytes())); } // KNOWN: misses 401, that a name which is passed is the same for whoever writes and whoever reads is not told
    void par_files() throws IOException { FileWriter w = new FileWriter("k.txt"); w.write(Donnees.nom()); w.close(); Ia.envoyer(Files.readString(Path.of("k.txt"))); } // 401
    void de_files() throws IOException { Files.writeString(Path.of("l.txt"), Donnees.nom()); Ia.envoyer(new Scanner(new File("l.txt")).nextLine()); } // 401
    void dans_un_dossier() throws IOException { FileWriter w = new FileWriter(new File("dossier", "m.txt")); w.write(Donnees.nom()); w.close(); Ia.envoyer(new BufferedReader(new FileReader(new File("dossier", "n.txt"))).readLine()); }
    void nom_du_fichier() throws IOException { FileWriter w = new FileWriter(new File(Donnees.nom())); w.write("x"); w.close(); Ia.envoyer(new BufferedReader(new FileReader(Donnees.nom())).readLine()); }
    private static final File FICHIER = new File("o.txt");
    void d_une_constante() throws IOException { FileWriter w = new FileWriter(FICHIER); w.write(Donnees.nom()); w.close(); Ia.envoyer(new BufferedReader(new FileReader(FICHIER)).readLine()); } // 401
    void objets() throws Exception { ObjectOutputStream o = new ObjectOutputStream(new FileOutputStream("p.ser")); o.writeObject(Donnees.nom()); o.close(); Ia.envoyer((String) new ObjectInputStream(new FileInputStream("p.ser")).readObject()); } // 401
    void accede() throws IOException { RandomAccessFile r = new RandomAccessFile("q.bin", "rw"); r.writeUTF(Donnees.nom()); r.close(); RandomAccessFile s = new RandomAccessFile("q.bin", "r"); Ia.envoyer(s.readUTF()); } // 401
    void reponse(String d) throws IOException { try (PrintWriter w = new PrintWriter(new FileWriter("avis.txt"))) { w.print(Ia.demander(d)); } if (new Scanner(new File("avis.txt")).next().equals("oui")) Decisions.delivrer(d); } // 501
    void imprime_flux() throws IOException { PrintStream w = new PrintStream(new FileOutputStream("r.txt")); w.println(Donnees.nom()); w.close(); Ia.envoyer(new BufferedReader(new FileReader("r.txt")).readLine()); } // 401
    void par_son_chemin(File f) throws IOException { FileWriter w = new FileWriter(f); w.write(Donnees.nom()); w.close(); Ia.envoyer(Files.readString(f.toPath())); } // 401
    void par_le_chemin_d_un_autre(File f, File g) throws IOException { FileWriter w = new FileWriter(f); w.write(Donnees.nom()); w.close(); Ia.envoyer(Files.readString(g.toPath())); }
    void par_son_fichier(Path p) throws IOException { Files.writeString(p, Donnees.nom()); Ia.envoyer(new BufferedReader(new FileReader(p.toFile())).readLine()); } // 401
    void par_le_fichier_d_un_autre(Path p, Path q) throws IOException { Files.writeString(p, Donnees.nom()); Ia.envoyer(new BufferedReader(new FileReader(q.toFile())).readLine()); }
    void copie_d_un_flux() throws IOException { Files.copy(new ByteArrayInputStream(Donnees.nom().getBytes(StandardCharsets.UTF_8)), Path.of("t.txt")); Ia.envoyer(Files.readString(Path.of("t.txt"))); } // 401
    void copie_d_un_flux_ailleurs() throws IOException { Files.copy(new ByteArrayInputStream(Donnees.nom().getBytes(StandardCharsets.UTF_8)), Path.of("u.txt")); Ia.envoyer(Files.readString(Path.of("v.txt"))); }
    void copie_vers_un_flux() throws IOException { Files.writeString(Path.of("w.txt"), Donnees.nom()); ByteArrayOutputStream o = new ByteArrayOutputStream(); Files.copy(Path.of("w.txt"), o); Ia.envoyer(o.toString(StandardCharsets.UTF_8)); } // 401
    void copie_d_un_autre_vers_un_flux() throws IOException { Files.writeString(Path.of("x.txt"), Donnees.nom()); ByteArrayOutputStream o = new ByteArrayOutputStream(); Files.copy(Path.of("y.txt"), o); Ia.envoyer(o.toString(StandardCharsets.UTF_8)); }
    void imprime() throws IOException { try (PrintWriter w = new PrintWriter("aa.txt")) { w.println(Donnees.nom()); } Ia.envoyer(new Scanner(new File("aa.txt")).nextLine()); } // 401
    void imprime_dans_un_fichier() throws IOException { File f = new File("ab.txt"); try (PrintWriter w = new PrintWriter(f, StandardCharsets.UTF_8)) { w.printf("%s", Donnees.nom()); } Ia.envoyer(Files.readString(f.toPath())); } // 401
    void imprime_dans_un_autre() throws IOException { File f = new File("ac.txt"); try (PrintWriter w = new PrintWriter(f)) { w.println(Donnees.nom()); } Ia.envoyer(Files.readString(Path.of("ad.txt"))); }
    void imprime_autre_chose() throws IOException { try (PrintWriter w = new PrintWriter("ae.txt", "UTF-8")) { w.println("Lyon"); } Ia.envoyer(Files.readString(Path.of("ae.txt"))); }
    void imprime_par_un_flux() throws IOException { try (PrintStream w = new PrintStream("af.txt")) { w.println(Donnees.nom()); } Ia.envoyer(Files.readString(Path.of("af.txt"))); } // 401
    void imprime_en_temporaire() throws IOException { File f = File.createTempFile("a", "b"); try (PrintStream w = new PrintStream(f)) { w.println(Donnees.nom()); } Ia.envoyer(Files.readAllLines(f.toPath()).get(0)); } // 401
    void imprime_en_temporaire_autre() throws IOException { File f = File.createTempFile("a", "b"); File g = File.createTempFile("c", "d"); try (PrintStream w = new PrintStream(f)) { w.println(Donnees.nom()); } Ia.envoyer(Files.readAllLines(g.toPath()).get(0)); }
    void imprime_avis() throws IOException { try (PrintWriter w = new PrintWriter("ag.txt")) { w.print(Ia.demander("?")); } }
    void lit_l_avis_imprime(String d) throws IOException { if (Files.readString(Path.of("ag.txt")).equals("oui")) Decisions.delivrer(d); } // 501
    void lit_un_autre_avis(String d) throws IOException { if (Files.readString(Path.of("ah.txt")).equals("oui")) Decisions.delivrer(d); }
}
