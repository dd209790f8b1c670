package programs;
import api.*;
import java.util.*;
/** Enums that are parsed, kept in fields and handed to helpers that decide by them. */
class EnumsPassed {
    enum Mode { CLAIR, MASQUE; static Mode lire(String s) { return valueOf(s); }
        static Mode chercher(String s) { for (Mode m : values()) if (m.name().equals(s)) return m; return MASQUE; } }
    void direct() {
        if (Mode.lire("MASQUE") == Mode.CLAIR) { Ia.envoyer(Donnees.nom()); }
        if (Mode.lire("CLAIR") == Mode.CLAIR) { Ia.envoyer(Donnees.nom()); } // 401
    }
    static class Reglage { private Mode mode; void regler(String s) { mode = Mode.valueOf(s.trim()); } boolean clair() { return mode == Mode.CLAIR; } }
    void setter() {
        Reglage r = new Reglage();
        r.regler(" MASQUE");
        if (r.clair()) { Ia.envoyer(Donnees.nom()); }
        r.regler("CLAIR ");
        if (r.clair()) { Ia.envoyer(Donnees.nom()); } // 401
    }
    void found() {
        if (Mode.chercher("MASQUE") == Mode.CLAIR) { Ia.envoyer(Donnees.nom()); }
        if (Mode.chercher("CLAIR") == Mode.CLAIR) { Ia.envoyer(Donnees.nom()); } // 401
    }
    static class Champ { private String nom; void nommer(String p, String n) { nom = p + "_" + n; } String nom() { return nom; } }
    void named_by_a_setter() {
        Champ c = new Champ();
        c.nommer("a", "b");
        if (c.nom().equals("a_c")) { Ia.envoyer(Donnees.nom()); }
        if (c.nom().equals("a_b")) { Ia.envoyer(Donnees.nom()); } // 401
    }
    static class Url { final String base; final String tout; Url(String b, int v) { base = b; StringBuilder s = new StringBuilder(base); s.append("/v").append(v); tout = s.toString(); } }
    void built_in_a_constructor() {
        if (new Url("a", 2).tout.equals("a/v1")) { Ia.envoyer(Donnees.nom()); }
        if (new Url("a", 2).tout.equals("a/v2")) { Ia.envoyer(Donnees.nom()); } // 401
    }
    static class Fille extends Url { final String plus; Fille(String b) { super(b, 3); plus = tout + "!"; } }
    void built_above() {
        if (new Fille("a").plus.equals("a/v1!")) { Ia.envoyer(Donnees.nom()); }
        if (new Fille("a").plus.equals("a/v3!")) { Ia.envoyer(Donnees.nom()); } // 401
    }
    /** Two that are asked for their ordinals on one line are two. */
    private static void noter(int rang, int mode) {}
    void another_asked_before(Mode autre) {
        Mode mode = Mode.MASQUE;
        noter(1, autre.ordinal()); switch (mode) { case CLAIR: Ia.envoyer(Donnees.nom()); break; default: break; }
    }
    void another_known_asked_before(Mode mode) {
        Mode autre = Mode.MASQUE;
        noter(1, autre.ordinal()); switch (mode) { case CLAIR: Ia.envoyer(Donnees.nom()); break; default: break; } // 401
    }
}
class EnumsPassedToHelpers {
    enum Mode { CLAIR, MASQUE { @Override String de(String s) { return "x"; } }; String de(String s) { return s; } boolean clair() { return this == CLAIR; } }
    static String p1(Mode m, String s) { if (m == Mode.MASQUE) return "x"; return s; }
    static String p2(Mode m, String s) { return switch (m) { case MASQUE -> "x"; case CLAIR -> s; }; }
    static String p3(Mode m, String s) { switch (m) { case MASQUE: return "x"; default: return s; } }
    static String p4(Mode m, String s) { return m.equals(Mode.MASQUE) ? "x" : s; }
    static String p5(Mode m, String s) { return m.name().equals("MASQUE") ? "x" : s; }
    static String p6(Mode m, String s) { return m.clair() ? s : "x"; }
    static String p7(Mode m, String s) { return m.ordinal() == 1 ? "x" : s; }
    static String p8(Mode m, String s) { return Objects.equals(m, Mode.MASQUE) ? "x" : s; }
    static String p9(Mode m, String s) { return EnumSet.of(Mode.MASQUE).contains(m) ? "x" : s; }
    static String p10(Mode m, String s) { return m.toString().equals("MASQUE") ? "x" : s; }
    static String p11(Mode m, String s) { return p1(m, s); }
    void m1() {
        Ia.envoyer(p1(Mode.MASQUE, Donnees.nom()));
        Ia.envoyer(p1(Mode.CLAIR, Donnees.nom())); // 401
    }
    void m2() {
        Ia.envoyer(p2(Mode.MASQUE, Donnees.nom()));
        Ia.envoyer(p2(Mode.CLAIR, Donnees.nom())); // 401
    }
    void m3() {
        Ia.envoyer(p3(Mode.MASQUE, Donnees.nom()));
        Ia.envoyer(p3(Mode.CLAIR, Donnees.nom())); // 401
    }
    void m4() {
        Ia.envoyer(p4(Mode.MASQUE, Donnees.nom()));
        Ia.envoyer(p4(Mode.CLAIR, Donnees.nom())); // 401
    }
    void m5() {
        Ia.envoyer(p5(Mode.MASQUE, Donnees.nom()));
        Ia.envoyer(p5(Mode.CLAIR, Donnees.nom())); // 401
    }
    void m6() {
        Ia.envoyer(p6(Mode.MASQUE, Donnees.nom()));
        Ia.envoyer(p6(Mode.CLAIR, Donnees.nom())); // 401
    }
    void m7() {
        Ia.envoyer(p7(Mode.MASQUE, Donnees.nom()));
        Ia.envoyer(p7(Mode.CLAIR, Donnees.nom())); // 401
    }
    void m8() {
        Ia.envoyer(p8(Mode.MASQUE, Donnees.nom()));
        Ia.envoyer(p8(Mode.CLAIR, Donnees.nom())); // 401
    }
    void m10() {
        Ia.envoyer(p10(Mode.MASQUE, Donnees.nom()));
        Ia.envoyer(p10(Mode.CLAIR, Donnees.nom())); // 401
    }
    void m11() {
        Ia.envoyer(p11(Mode.MASQUE, Donnees.nom()));
        Ia.envoyer(p11(Mode.CLAIR, Donnees.nom())); // 401
    }
    void m12() {
        Ia.envoyer(Mode.MASQUE.de(Donnees.nom()));
        Ia.envoyer(Mode.CLAIR.de(Donnees.nom())); // 401
    }
    static class Service { private final Mode mode; Service(Mode m) { mode = m; } String de(String s) { return mode == Mode.MASQUE ? "x" : s; } String a(String s) { switch (mode) { case MASQUE: return "x"; } return s; } }
    void m13() {
        Ia.envoyer(new Service(Mode.MASQUE).de(Donnees.nom()));
        Ia.envoyer(new Service(Mode.CLAIR).de(Donnees.nom())); // 401
        Ia.envoyer(new Service(Mode.MASQUE).a(Donnees.nom()));
        Ia.envoyer(new Service(Mode.CLAIR).a(Donnees.nom())); // 401
    }
    void m14(boolean b) { Ia.envoyer(p1(b ? Mode.MASQUE : Mode.CLAIR, Donnees.nom())); } // 401
    void m15(Mode m) { Ia.envoyer(p1(m, Donnees.nom())); } // 401
}
class EnumsInFields {
    enum Etat { OUVERT, CLOS, ARCHIVE; boolean fini() { return switch (this) { case CLOS, ARCHIVE -> true; default -> false; }; } }
    static class Dossier { Etat etat = Etat.OUVERT; String nom() { return etat.fini() ? Donnees.nom() : "x"; }
        String titre() { switch (etat) { case OUVERT: return "x"; case CLOS: return Donnees.nom(); default: return "y"; } } }
    void field() {
        Dossier d = new Dossier();
        Ia.envoyer(d.nom());
        Ia.envoyer(d.titre());
        d.etat = Etat.CLOS;
        Ia.envoyer(d.nom()); // 401
        Ia.envoyer(d.titre()); // 401
        d.etat = Etat.ARCHIVE;
        Ia.envoyer(d.titre());
    }
    void either(boolean b) {
        Dossier d = new Dossier();
        d.etat = b ? Etat.CLOS : Etat.ARCHIVE;
        Ia.envoyer(d.titre()); // 401
    }
    void null_perhaps(Etat e) {
        if (e == null) e = Etat.OUVERT;
        switch (e) { case OUVERT -> Ia.envoyer("x"); default -> Ia.envoyer(Donnees.nom()); } // 401
    }
    static void selon(Etat e, String s) { if (e != Etat.OUVERT) { Ia.envoyer(s); } } // 401
    void by_a_helper_that_sends() { selon(Etat.CLOS, Donnees.nom()); }
    static void selonPropre(Etat e, String s) { if (e != Etat.OUVERT) { Ia.envoyer(s); } }
    void by_a_helper_that_does_not() { selonPropre(Etat.OUVERT, Donnees.nom()); selonPropre(Etat.CLOS, "x"); }
    void by_ordinal() {
        if (Etat.values()[1] == Etat.CLOS) { Ia.envoyer(Donnees.nom()); } // 401
        if (Etat.OUVERT.compareTo(Etat.CLOS) < 0) { Ia.envoyer(Donnees.nom()); } // 401
    }
    static String libelle(Etat e) { Map<Etat, String> m = new EnumMap<>(Etat.class); m.put(Etat.OUVERT, "x"); m.put(Etat.CLOS, Donnees.nom()); return m.get(e); }
    void in_a_map_of_a_helper() {
        Ia.envoyer(libelle(Etat.OUVERT));
        Ia.envoyer(libelle(Etat.CLOS)); // 401
    }
    static String tous(Etat... etats) { String s = ""; for (Etat e : etats) if (e == Etat.CLOS) s += Donnees.nom(); return s; }
    void several() {
        Ia.envoyer(tous(Etat.OUVERT, Etat.CLOS)); // 401
    }

    // What named a constant chose it; what that has was there before.
    enum Pays { FR("fr"), DE("de"); final String code; Pays(String c) { code = c; } String code() { return code; } }
    void field_of_a_constant_named_by_data() { Ia.envoyer(Pays.valueOf(Donnees.nom()).code); }
    void text_of_a_constant_named_by_data() { Ia.envoyer(Pays.valueOf(Donnees.nom()).code()); }
    void constant_named_by_data() { Ia.envoyer(Pays.valueOf(Donnees.nom())); } // 401
    void name_of_a_constant_named_by_data() { Ia.envoyer(Pays.valueOf(Donnees.nom()).name()); } // 401
    void field_of_a_constant_named_by_an_answer(String d) { if (Pays.valueOf(Ia.demander(d)).code.equals("fr")) Decisions.refuser(d); } // 501
    void text_of_a_constant_named_by_an_answer(String d) { Decisions.refuser(Pays.valueOf(Ia.demander(d)).code()); } // 501
    void field_of_a_constant_named_by_an_answer_that_was_approved(String d) { String a = Ia.demander(d); if (Agent.valide(a)) Decisions.refuser(Pays.valueOf(a).code()); }

    // What an answer has, or else a constant: any constant.
    enum Suite { OUI, NON, REVOIR }
    record Reco(int score, Suite suite) {}
    static class Case { Suite suite = Suite.REVOIR; }
    static Suite toute(String s) { if (s != null) return Ia.remplir(s, Suite.class); return Suite.REVOIR; }
    static Suite partie(String s) { if (s != null) return Ia.remplir(s, Reco.class).suite(); return Suite.REVOIR; }
    void part_of_an_answer_or_a_constant(String s, Object d) { Suite x = s != null ? Ia.remplir(s, Reco.class).suite() : Suite.REVOIR; switch (x) { case OUI -> Decisions.delivrer(d); default -> {} } } // 501
    void default_of_part_of_an_answer_or_a_constant(String s, Object d) { Suite x = s != null ? Ia.remplir(s, Reco.class).suite() : Suite.OUI; switch (x) { case OUI -> {} default -> Decisions.refuser(d); } } // 501
    void constant_beside_an_answer(String s, Object d) { Ia.remplir("x", Reco.class).suite(); Suite x = s != null ? Suite.NON : Suite.REVOIR; switch (x) { case OUI -> Decisions.delivrer(d); default -> {} } }
    void answer_or_a_constant(String s, Object d) { switch (toute(s)) { case OUI -> Decisions.delivrer(d); default -> {} } } // 501
    void part_or_a_constant_of_a_helper(String s, Object d) { switch (partie(s)) { case OUI -> Decisions.delivrer(d); default -> {} } } // 501
    void answer_over_a_constant_in_a_field(String s, Object d) { Case c = new Case(); if (s != null) c.suite = Ia.remplir(s, Suite.class); switch (c.suite) { case OUI -> Decisions.delivrer(d); default -> {} } } // 501
    void constant_over_a_constant_in_a_field(String s, Object d) { Case c = new Case(); if (s != null) c.suite = Suite.NON; Ia.remplir("x", Suite.class); switch (c.suite) { case OUI -> Decisions.delivrer(d); default -> {} } }
    void place_of_an_answer_or_a_constant(String s, Object d) { if (toute(s).ordinal() == 0) Decisions.delivrer(d); } // 501
    void place_of_a_constant(Object d) { if (toute(null).ordinal() == 0) Decisions.delivrer(d); }
    void name_of_an_answer_or_a_constant(String s, Object d) { if (partie(s).name().equals("OUI")) Decisions.delivrer(d); } // 501
    void name_of_a_constant(Object d) { if (partie(null).name().equals("OUI")) Decisions.delivrer(d); }
    void given_by_unknown_code_or_a_constant(java.util.function.Supplier<Reco> r, String s) { Suite x = s != null ? r.get().suite() : Suite.REVOIR; switch (x) { case OUI -> Ia.envoyer(Donnees.nom()); default -> {} } } // 401
    record Rapport(Reco reco) {}
    // The same of an object that has it, handed to who decides.
    static class Porteur { Reco reco = new Reco(100, Suite.REVOIR); }
    static void decide(Porteur e, Object d) { switch (e.reco.suite()) { case OUI -> Decisions.delivrer(d); default -> {} } } // 501
    void what_has_part_of_an_answer_or_a_constant(String s, Object d) { Porteur e = new Porteur(); if (s != null) e.reco = Ia.remplir(s, Rapport.class).reco(); decide(e, d); }
    static void decidePropre(Porteur e, Object d) { switch (e.reco.suite()) { case OUI -> Decisions.delivrer(d); default -> {} } }
    void what_has_one_of_two_constants(String s, Object d) { Porteur e = new Porteur(); Ia.remplir("x", Rapport.class).reco(); if (s != null) e.reco = new Reco(0, Suite.NON); decidePropre(e, d); }
    enum Sorte { CLAIRE, MASQUEE; private static final Map<String, Sorte> PAR_NOM = new HashMap<>(); static { for (Sorte s : values()) PAR_NOM.put(s.name().toLowerCase(Locale.ROOT), s); }
        static Sorte nommee(String n) { return PAR_NOM.getOrDefault(n, MASQUEE); } }
    void registered_under_its_name() {
        if (Sorte.nommee("masquee") == Sorte.CLAIRE) { Ia.envoyer(Donnees.nom()); }
        if (Sorte.nommee("claire") == Sorte.CLAIRE) { Ia.envoyer(Donnees.nom()); } // 401
        if (Sorte.nommee("autre") == Sorte.CLAIRE) { Ia.envoyer(Donnees.nom()); }
        if (Sorte.nommee(Donnees.propre()) == Sorte.CLAIRE) { Ia.envoyer(Donnees.nom()); } // 401
    }
    // tested, then handed to a helper that decides by it
    enum Niveau { BRUT, MASQUE, AUCUN }
    private static String selon(Niveau n, String s) { switch (n) { case BRUT: return s; case MASQUE: return Masque.masquer(s); default: return ""; } }
    private static String si(Niveau n, String s) { return n == Niveau.BRUT ? s : "x"; }
    void tested_and_handed_on(Niveau n) { if (n == Niveau.MASQUE) Ia.envoyer(selon(n, Donnees.nom())); }
    void tested_and_handed_on_raw(Niveau n) { if (n == Niveau.BRUT) Ia.envoyer(selon(n, Donnees.nom())); } // 401
    void unless_it_is_another(Niveau n) { if (n != Niveau.AUCUN) return; Ia.envoyer(si(n, Donnees.nom())); }
    void unless_it_is_raw(Niveau n) { if (n != Niveau.BRUT) return; Ia.envoyer(si(n, Donnees.nom())); } // 401
    void a_case_of_a_switch(Niveau n) { switch (n) { case MASQUE -> Ia.envoyer(si(n, Donnees.nom())); default -> { } } }
    void another_case_of_a_switch(Niveau n) { switch (n) { case BRUT -> Ia.envoyer(si(n, Donnees.nom())); default -> { } } } // 401
    void tested_and_forgotten(Niveau n) { if (n == Niveau.MASQUE) System.out.println(n); Ia.envoyer(si(n, Donnees.nom())); } // 401
    void tested_and_set(Niveau n) { if (n == Niveau.MASQUE) { n = Donnees.choix() ? Niveau.BRUT : Niveau.AUCUN; Ia.envoyer(si(n, Donnees.nom())); } } // 401
    void tested_by_its_caller(Niveau n) { if (n == Niveau.MASQUE) par(n); }
    private static void par(Niveau n) { if (n == Niveau.BRUT) Ia.envoyer(Donnees.nom()); }
    void tested_by_another_caller(Niveau n) { if (n == Niveau.BRUT) par_un_autre(n); }
    private static void par_un_autre(Niveau n) { if (n == Niveau.BRUT) Ia.envoyer(Donnees.nom()); } // 401
}
