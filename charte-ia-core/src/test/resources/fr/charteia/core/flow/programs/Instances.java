package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** Objects that are told apart: instances, fields, callers, types. */
class Instances {
    static class Boite<T> {
        T contenu;
        String etiquette = "vide";
        Boite() {}
        Boite(T c) { contenu = c; }
        T get() { return contenu; }
        void set(T c) { contenu = c; }
        Boite<T> avec(T c) { set(c); return this; }
        @Override public String toString() { return "boite " + etiquette; }
    }
    void two_instances() {
        Boite<String> a = new Boite<>(Donnees.nom());
        Boite<String> b = new Boite<>("b");
        Ia.envoyer(b.get());
        Ia.envoyer(a.get()); // 401
    }
    void two_instances_of_a_factory() {
        Boite<String> a = faire(Donnees.nom());
        Boite<String> b = faire("b");
        Ia.envoyer(b.get());
        Ia.envoyer(a.get()); // 401
    }
    static Boite<String> faire(String s) { return new Boite<>(s); }
    void other_field() {
        Boite<String> a = new Boite<>(Donnees.nom());
        Ia.envoyer(a.etiquette);
        Ia.envoyer(a.toString());
        Ia.envoyer(a.contenu); // 401
    }
    void nested_instances() {
        Boite<Boite<String>> a = new Boite<>(new Boite<>(Donnees.nom()));
        Boite<Boite<String>> b = new Boite<>(new Boite<>("b"));
        b.etiquette = a.etiquette;
        Ia.envoyer(b.get().get() + b.etiquette);
        b.set(a.get());
        Ia.envoyer(b.get().get()); // 401
    }
    void chained() {
        Ia.envoyer(new Boite<String>().avec(Donnees.nom()).avec("x").get());
        Ia.envoyer(new Boite<String>().avec("x").avec(Donnees.nom()).get()); // 401
    }
    static String identite(String s) { return s; }
    static String deux(String s) { return identite(s); }
    static String trois(String s) { return deux(s); }
    void called_with_both() {
        String a = trois(Donnees.nom());
        String b = trois("b");
        Ia.envoyer(b);
        Ia.envoyer(a); // 401
    }
    static <T> T meme(T t) { return t; }
    void generic_called_with_both() {
        Ia.envoyer(meme("a"));
        Ia.envoyer(meme(Donnees.nom()).length());
        Ia.envoyer(meme(Donnees.nom())); // 401
    }
    static <A, B> B applique(Function<A, B> f, A a) { return f.apply(a); }
    void callback_called_with_both() {
        Ia.envoyer(applique(s -> s + "!", "a"));
        Ia.envoyer(applique(s -> "x", Donnees.nom()));
        Ia.envoyer(applique(s -> s + "!", Donnees.nom())); // 401
    }
    void callback_deep() {
        Ia.envoyer(encore(s -> s, "a"));
        Ia.envoyer(encore(s -> s, Donnees.nom())); // 401
    }
    static String encore(UnaryOperator<String> f, String s) { return applique(applique(g -> g, f), s); }
    void supplier_called_with_both() {
        Ia.envoyer(tire(() -> "a"));
        Ia.envoyer(tire(Donnees::nom)); // 401
    }
    static <T> T tire(Supplier<T> s) { return s.get(); }
    void sink_called_with_both() { dit("a"); ditAussi(Donnees.nom()); }
    static void dit(String s) { Ia.envoyer(s); }
    static void ditAussi(String s) { Ia.envoyer(s); } // 401
    static String partage;
    String propre;
    void static_and_instance() {
        partage = "x";
        propre = Donnees.nom();
        Ia.envoyer(partage);
        Ia.envoyer(propre); // 401
    }
    void clone_before() throws Exception {
        String[] t = {"a"};
        String[] u = t.clone();
        t[0] = Donnees.nom();
        Ia.envoyer(u[0]);
        Ia.envoyer(t[0]); // 401
    }
    static class Copiable implements Cloneable {
        String v = "x";
        int[] n = new int[1];
        @Override public Copiable clone() { try { return (Copiable) super.clone(); } catch (CloneNotSupportedException e) { throw new AssertionError(e); } }
    }
    void clone_of_own() {
        Copiable a = new Copiable();
        Copiable b = a.clone();
        a.v = Donnees.nom();
        Ia.envoyer(b.v);
        Ia.envoyer(a.v); // 401
    }
    void clone_is_shallow() {
        Copiable a = new Copiable();
        Copiable b = a.clone();
        a.n[0] = Donnees.salaire();
        Ia.envoyer(b.n[0]); // 401
    }
    enum Canal { COURRIEL("c", false), PAPIER("p", true);
        final String code; final boolean lent;
        Canal(String c, boolean l) { code = c; lent = l; }
        String dire(String s) { return lent ? "courrier" : s; }
    }
    void enum_with_fields() {
        if (Canal.COURRIEL.lent) Ia.envoyer(Donnees.nom());
        if (Canal.PAPIER.lent) Ia.envoyer(Donnees.nom()); // 401
        Ia.envoyer(Canal.PAPIER.code);
    }
    void enum_method() {
        Ia.envoyer(Canal.PAPIER.dire(Donnees.nom()));
        Ia.envoyer(Canal.COURRIEL.dire(Donnees.nom())); // 401
    }
    void enum_map() {
        Map<Canal, String> m = new EnumMap<>(Canal.class);
        m.put(Canal.COURRIEL, Donnees.nom());
        m.put(Canal.PAPIER, "x");
        Ia.envoyer(m.get(Canal.PAPIER));
        Ia.envoyer(m.get(Canal.COURRIEL)); // 401
    }
    void enum_switched(Canal c) {
        String s;
        switch (c) { case COURRIEL: s = Donnees.nom(); break; default: s = "x"; }
        if (c == Canal.PAPIER) Ia.envoyer(s);
        if (c == Canal.COURRIEL) Ia.envoyer(s); // 401
    }
    void enum_known_switched() {
        Canal c = Canal.PAPIER;
        switch (c) { case COURRIEL -> Ia.envoyer(Donnees.nom()); case PAPIER -> Ia.envoyer("x"); }
        c = Canal.COURRIEL;
        switch (c) { case COURRIEL -> Ia.envoyer(Donnees.nom()); case PAPIER -> Ia.envoyer("x"); } // 401
    }
    static final class Registre {
        private static final Map<String, Registre> TOUS = new HashMap<>();
        String v = "";
        static Registre de(String cle) { return TOUS.computeIfAbsent(cle, k -> new Registre()); }
    }
    void singleton_of_another_key() {
        Registre a = new Registre();
        Registre b = new Registre();
        Map<String, Registre> m = new HashMap<>();
        m.put("a", a);
        m.put("b", b);
        m.get("a").v = Donnees.nom();
        Ia.envoyer(m.get("b").v);
        Ia.envoyer(m.get("a").v); // 401
    }
    interface Lecteur { String lire(); }
    static class Sobre implements Lecteur { public String lire() { return "rien"; } }
    static class Bavard implements Lecteur { public String lire() { return Donnees.nom(); } }
    static final Lecteur LECTEUR = new Sobre();
    private final Lecteur sien = new Sobre();
    private final Lecteur autre;
    Instances() { autre = new Bavard(); }
    void instantiated_only() { Ia.envoyer(LECTEUR.lire()); }
    void final_field_of_one_class() {
        Ia.envoyer(sien.lire());
        Ia.envoyer(autre.lire()); // 401
    }
    static abstract class Modele {
        final String traiter(String s) { return avant(s) + apres(); }
        abstract String avant(String s);
        String apres() { return ""; }
    }
    static class Garde extends Modele { String avant(String s) { return s; } }
    static class Jette extends Modele { String avant(String s) { return "jeté"; } }
    void template_method() {
        Ia.envoyer(new Jette().traiter(Donnees.nom()));
        Ia.envoyer(new Garde().traiter(Donnees.nom())); // 401
    }
    void template_in_anonymous() {
        Ia.envoyer(new Modele() { String avant(String s) { return "x"; } }.traiter(Donnees.nom()));
        Ia.envoyer(new Modele() { String avant(String s) { return "x"; } @Override String apres() { return Donnees.nom(); } }.traiter("y")); // 401
    }
    sealed interface Forme permits Rond, Carre {}
    record Rond(String nom, int r) implements Forme {}
    record Carre(String nom, int c) implements Forme {}
    void pattern_of_another_type() {
        Forme f = new Rond(Donnees.nom(), 2);
        if (f instanceof Carre c) Ia.envoyer(c.nom());
        if (f instanceof Rond r) Ia.envoyer(r.r());
        if (f instanceof Rond r) Ia.envoyer(r.nom()); // 401
    }
    void pattern_of_either(boolean b) {
        Forme f = b ? new Rond(Donnees.nom(), 2) : new Carre("c", 3);
        if (f instanceof Carre c) Ia.envoyer(c.nom());
        if (f instanceof Rond r) Ia.envoyer(r.nom()); // 401
    }
    void arrays_of_objects() {
        Boite<?>[] t = {new Boite<>(Donnees.nom()), new Boite<>("b")};
        Ia.envoyer(t[1].get());
        Ia.envoyer(t[0].get()); // 401
    }
    void maps_of_lists() {
        Map<String, List<String>> m = new HashMap<>();
        m.put("a", new ArrayList<>());
        m.put("b", new ArrayList<>());
        m.get("a").add(Donnees.nom());
        m.get("b").add("x");
        Ia.envoyer(m.get("b"));
        Ia.envoyer(m.get("a")); // 401
    }
    void maps_of_lists_computed() {
        Map<String, List<String>> m = new HashMap<>();
        m.computeIfAbsent("a", k -> new ArrayList<>()).add(Donnees.nom());
        m.computeIfAbsent("b", k -> new ArrayList<>()).add("x");
        Ia.envoyer(m.get("b"));
        Ia.envoyer(m.get("a")); // 401
    }
    void session_by_other_name(Session s) {
        s.poser("nomA", Donnees.nom());
        s.poser("villeA", "Tours");
        Ia.envoyer(s.lire("villeA"));
        Ia.envoyer(s.lire("nomA")); // 401
    }
    void session_by_name_overwritten(Session s) {
        s.poser("x1", Donnees.nom());
        s.poser("x1", "Tours");
        Ia.envoyer(s.lire("x2"));
    }
    static final ThreadLocal<String> UN = new ThreadLocal<>();
    static final ThreadLocal<String> DEUX = new ThreadLocal<>();
    void thread_locals() {
        UN.set(Donnees.nom());
        DEUX.set("x");
        Ia.envoyer(DEUX.get());
        Ia.envoyer(UN.get()); // 401
    }
    static class Bean { private String nom; private String ville = "Tours"; public String getNom() { return nom; } public void setNom(String n) { nom = n; } public String getVille() { return ville; } }
    void by_reflection_harmless() throws Exception {
        Bean b = new Bean();
        b.setNom(Donnees.nom());
        Ia.envoyer(Bean.class.getMethod("getVille").invoke(b));
        Ia.envoyer(Bean.class.getMethod("get" + "Nom").invoke(b)); // 401
    }
    void by_reflected_class_harmless() throws Exception {
        Lecteur l = (Lecteur) Class.forName("programs.Instances$Sobre").getDeclaredConstructor().newInstance();
        Ia.envoyer(l.lire());
        Lecteur m = (Lecteur) Class.forName("programs.Instances$Bavard").getDeclaredConstructor().newInstance();
        Ia.envoyer(m.lire()); // 401
    }
    void inner_classes() {
        class Interne { String v; String lire() { return v; } }
        Interne a = new Interne();
        Interne b = new Interne();
        a.v = Donnees.nom();
        b.v = "x";
        Ia.envoyer(b.lire());
        Ia.envoyer(a.lire()); // 401
    }
    void in_a_loop() {
        for (int i = 0; i < 2; i++) {
            Boite<String> b = new Boite<>();
            if (i == 1) b.set(Donnees.nom());
            if (i == 0) Ia.envoyer(b.get());
            if (i == 1) Ia.envoyer(b.get()); // 401
        }
    }
    void flags_in_a_bean() {
        class Etat { private boolean pret; private String v = "x"; boolean isPret() { return pret; } void charger() { pret = true; v = Donnees.nom(); } }
        Etat e = new Etat();
        if (Donnees.choix()) e.charger();
        if (!e.isPret()) Ia.envoyer(e.v);
        if (e.isPret()) Ia.envoyer(e.v); // 401
    }
    void status_in_a_field() {
        class Etat { String statut = "neuf"; String v = "x"; }
        Etat e = new Etat();
        if (Donnees.choix()) { e.statut = "charge"; e.v = Donnees.nom(); }
        if (e.statut.equals("neuf")) Ia.envoyer(e.v);
        if (e.statut.equals("charge")) Ia.envoyer(e.v); // 401
    }
    boolean ouvert;
    String tampon = "x";
    void flag_of_this() {
        ouvert = false;
        tampon = "x";
        if (Donnees.choix()) { ouvert = true; tampon = Donnees.nom(); }
        if (!ouvert) Ia.envoyer(tampon);
        if (ouvert) Ia.envoyer(tampon); // 401
    }
    void number_of_elements_as_flag() {
        List<String> l = new ArrayList<>();
        String s = "x";
        if (Donnees.choix()) { l.add("a"); s = Donnees.nom(); }
        if (l.isEmpty()) Ia.envoyer(s);
        if (!l.isEmpty()) Ia.envoyer(s); // 401
    }
    void builder_as_flag() {
        StringBuilder b = new StringBuilder();
        String s = "x";
        if (Donnees.choix()) { b.append("a"); s = Donnees.nom(); }
        if (b.length() == 0) Ia.envoyer(s);
        if (b.length() > 0) Ia.envoyer(s); // 401
    }
    void builder_as_separator() {
        StringBuilder b = new StringBuilder();
        for (String x : List.of("a", "b")) { if (b.length() > 0) b.append(", "); b.append(x); }
        if (b.length() == 0) Ia.envoyer(Donnees.nom());
        Ia.envoyer(b.toString());
    }
}
