package programs;

import api.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;

/** What classes of the JDK put into fields that others see, and which methods of their subclasses they call. */
class Inherited {
    void vector_cut_to_nothing() { Vector<String> v = new Vector<>(); v.add(Donnees.nom()); v.setSize(0); v.add("y"); Ia.envoyer(v.get(0)); }
    void vector_cut() { Vector<String> v = new Vector<>(); v.add(Donnees.nom()); v.setSize(1); v.add("y"); Ia.envoyer(v.get(0)); } // 401
    void copied_from_an_array() { for (String s : new CopyOnWriteArrayList<>(new String[] {Donnees.nom()})) Ia.envoyer(s); } // 401
    void told_when_done() { String n = Donnees.nom(); FutureTask<String> f = new FutureTask<>(() -> n) { @Override protected void done() { try { Ia.envoyer(get()); } catch (Exception e) { } } }; f.run(); } // 401
    void told_when_all_arrived() { String n = Donnees.nom(); Phaser p = new Phaser(1) { @Override protected boolean onAdvance(int a, int b) { Ia.envoyer(n); return true; } }; p.arrive(); } // 401
    void factory_of_threads() { String n = Donnees.nom(); ThreadFactory f = r -> { Ia.envoyer(n); return new Thread(r); }; ExecutorService e = Executors.newCachedThreadPool(f); e.submit(() -> 1); } // 401
    void field_that_a_library_fills() throws IOException { StreamTokenizer t = new StreamTokenizer(new StringReader(Donnees.nom())); while (t.nextToken() != StreamTokenizer.TT_EOF) if (t.ttype == StreamTokenizer.TT_WORD) Ia.envoyer(t.sval); } // 401
    static class Enrobe extends FilterWriter { Enrobe(Writer w) { super(w); } @Override public void write(String s, int a, int b) throws IOException { out.write("[" + s + "]"); } }
    void writer_below() throws IOException { StringWriter w = new StringWriter(); new Enrobe(w).write(Donnees.nom(), 0, 2); Ia.envoyer(w.toString()); } // 401
    void field_that_a_library_has_filled() { java.awt.Point p = new java.awt.Point(3, 4); if (p.x == 0) Ia.envoyer("x"); else Ia.envoyer(Donnees.nom()); } // 401
    static class Compteur extends InputStream { int n; @Override public int read() { return n++ < 3 ? Donnees.nom().charAt(n) : -1; } }
    void own_stream() throws IOException { Ia.envoyer(new String(new Compteur().readAllBytes())); } // 401
    static class Filtre extends FilterInputStream { Filtre(InputStream i) { super(i); } @Override public int read() throws IOException { return in.read(); } }
    void stream_below() throws IOException { Ia.envoyer("" + (char) new Filtre(new ByteArrayInputStream(Donnees.nom().getBytes())).read()); } // 401
    void stream_below_another() throws IOException { String n = Donnees.nom(); Ia.envoyer("" + (char) new Filtre(new ByteArrayInputStream("x".getBytes())).read()); }
    static class Lignes extends BufferedReader { Lignes(Reader r) { super(r); } String toutes() throws IOException { StringBuilder b = new StringBuilder(); String s; while ((s = readLine()) != null) b.append(s); return b.toString(); } }
    void own_reader() throws IOException { Ia.envoyer(new Lignes(new StringReader(Donnees.nom())).toutes()); } // 401
    static class Sortie extends FilterOutputStream { Sortie(OutputStream o) { super(o); } @Override public void write(int b) throws IOException { out.write(b ^ 1); } }
    void output_below() throws IOException { ByteArrayOutputStream o = new ByteArrayOutputStream(); Sortie s = new Sortie(o); s.write(Donnees.nom().getBytes()); Ia.envoyer(o.toString()); } // 401
    static class Evt extends EventObject { final String s; Evt(Object o, String s) { super(o); this.s = s; } Object d() { return source; } }
    void source_of_an_event() { Ia.envoyer(new Evt(Donnees.nom(), "x").d()); } // 401
    void beside_the_source() { Ia.envoyer(new Evt(Donnees.nom(), "x").s); }
}
