package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

/** Settings that are fixed where they are made, and constants that texts, patterns and flags are computed from. */
class Fixed {
    // --- (7) objects in final fields
    static class Config { private final String mode; private final int n; Config(String m) { this(m, 1); } Config(String m, int n) { mode = m; this.n = n; } String mode() { return mode; } int n() { return n; } boolean is(String m) { return mode.equals(m); } }
    private final Config fixe = new Config("strict");
    private final Config passe;
    private Config variable = new Config("strict");
    private final Config change = new Config("strict");
    private final List<String> liste = new ArrayList<>(List.of("a"));
    private final List<String> figee = List.of("a");
    Fixed() { passe = new Config("large", 2); }
    void field() { if (fixe.mode().equals("large")) Ia.envoyer(Donnees.nom()); }
    void field_bad() { if (fixe.mode().equals("strict")) Ia.envoyer(Donnees.nom()); } // 401
    void field_asked() { if (fixe.is("large")) Ia.envoyer(Donnees.nom()); }
    void field_number() { if (fixe.n() == 2) Ia.envoyer(Donnees.nom()); }
    void field_number_bad() { if (passe.n() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void field_in_constructor() { if (passe.mode().equals("strict")) Ia.envoyer(Donnees.nom()); }
    void field_variable() { if (variable.mode().equals("large")) Ia.envoyer(Donnees.nom()); } // 401
    void changer(String s) { variable = new Config(s); }
    void field_null() { if (fixe == null) Ia.envoyer(Donnees.nom()); }
    void field_switch() { switch (fixe.mode()) { case "large": Ia.envoyer(Donnees.nom()); break; default: } }
    String autre() { return fixe.mode(); }
    void field_by_method() { if (autre().equals("large")) Ia.envoyer(Donnees.nom()); }
    static boolean strict(Config c) { return "strict".equals(c.mode()); }
    void field_by_helper() { if (!strict(fixe)) Ia.envoyer(Donnees.nom()); }
    void field_by_helper_bad() { if (strict(fixe)) Ia.envoyer(Donnees.nom()); } // 401
    void field_in_lambda() { Runnable r = () -> { if (fixe.is("large")) Ia.envoyer(Donnees.nom()); }; r.run(); }
    static class Mutable { String mode; Mutable(String m) { mode = m; } void set(String m) { mode = m; } }
    private final Mutable mu = new Mutable("strict");
    void mutable_field() { if (mu.mode.equals("large")) Ia.envoyer(Donnees.nom()); } // 401
    void mutate(String s) { mu.set(s); }
    static final class Fixe { private String mode = "strict"; String mode() { return mode; } }
    private final Fixe f2 = new Fixe();
    void never_set_field() { if (f2.mode().equals("large")) Ia.envoyer(Donnees.nom()); }
    record Reglage(String mode, boolean actif) {}
    private final Reglage reglage = new Reglage("strict", false);
    void record_field() { if (reglage.actif()) Ia.envoyer(Donnees.nom()); }
    void record_field_bad() { if (!reglage.actif()) Ia.envoyer(Donnees.nom()); } // 401
    private static final Reglage STATIQUE = new Reglage("strict", false);
    void record_static() { if (STATIQUE.actif()) Ia.envoyer(Donnees.nom()); }
    enum Mode { STRICT, LARGE }
    static class AvecEnum { final Mode m; AvecEnum(Mode m) { this.m = m; } Mode m() { return m; } }
    private final AvecEnum ae = new AvecEnum(Mode.STRICT);
    void enum_in_field() { if (ae.m() == Mode.LARGE) Ia.envoyer(Donnees.nom()); } // KNOWN: invents 401, which constant of an enum a final field's object was given is not told
    void enum_in_field_bad() { if (ae.m() == Mode.STRICT) Ia.envoyer(Donnees.nom()); } // 401
    static class Injecte { private final Config c; Injecte(Config c) { this.c = c; } void injected() { if (c.mode().equals("large")) Ia.envoyer(Donnees.nom()); } } // 401
    static class Interne { private final Config c = new Config("strict"); void aller() { if (c.is("large")) Ia.envoyer(Donnees.nom()); } }
    void inner() { new Interne().aller(); }
    // --- (8) matches, flags
    void matches() { if ("abc".matches("[0-9]+")) Ia.envoyer(Donnees.nom()); }
    void matches_bad() { if ("abc".matches("[a-z]+")) Ia.envoyer(Donnees.nom()); } // 401
    void pattern_matches() { if (Pattern.matches("[0-9]+", "abc")) Ia.envoyer(Donnees.nom()); }
    void pattern_compiled() { if (Pattern.compile("[0-9]+").matcher("abc").matches()) Ia.envoyer(Donnees.nom()); } // KNOWN: invents 401, a compiled pattern is not run
    void replaced_all() { if ("a-b-c".replaceAll("-", "").equals("a-b-c")) Ia.envoyer(Donnees.nom()); }
    void replaced_all_bad() { if ("a-b-c".replaceAll("-", "").equals("abc")) Ia.envoyer(Donnees.nom()); } // 401
    void replaced_first() { if ("a-b-c".replaceFirst("-", "").equals("abc")) Ia.envoyer(Donnees.nom()); }
    void repeated() { if ("ab".repeat(2).equals("ab")) Ia.envoyer(Donnees.nom()); }
    void repeated_bad() { if ("ab".repeat(2).equals("abab")) Ia.envoyer(Donnees.nom()); } // 401
    void formatted() { if ("%s!".formatted("a").equals("a")) Ia.envoyer(Donnees.nom()); }
    void matches_hard() { if ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!".matches("(a|a)*b")) Ia.envoyer(Donnees.nom()); }
    void matches_unknown(String s) { if (s.matches("[0-9]+")) Ia.envoyer(Donnees.nom()); } // 401
    static final int LIRE = 1, ECRIRE = 2, EFFACER = 4;
    void flags() { int f = 0; f |= LIRE; f |= ECRIRE; if ((f & EFFACER) != 0) Ia.envoyer(Donnees.nom()); }
    void flags_bad() { int f = 0; f |= LIRE; f |= ECRIRE; if ((f & ECRIRE) != 0) Ia.envoyer(Donnees.nom()); } // 401
    void flags_perhaps(boolean b) { int f = 0; f |= LIRE; if (b) f |= ECRIRE; if ((f & EFFACER) != 0) Ia.envoyer(Donnees.nom()); }
    void flags_perhaps_bad(boolean b) { int f = 0; f |= LIRE; if (b) f |= ECRIRE; if ((f & ECRIRE) != 0) Ia.envoyer(Donnees.nom()); } // 401
    void flags_off() { int f = LIRE | ECRIRE; f &= ~ECRIRE; if ((f & ECRIRE) != 0) Ia.envoyer(Donnees.nom()); }
    void flags_in_loop() { int f = 0; for (int i = 0; i < 2; i++) f |= 1 << i; if ((f & EFFACER) != 0) Ia.envoyer(Donnees.nom()); }
    void flags_in_loop_bad() { int f = 0; for (int i = 0; i < 3; i++) f |= 1 << i; if ((f & EFFACER) != 0) Ia.envoyer(Donnees.nom()); } // 401
    void bool_or() { boolean b = false; b |= false; if (b) Ia.envoyer(Donnees.nom()); }
    void bool_or_bad() { boolean b = false; b |= true; if (b) Ia.envoyer(Donnees.nom()); } // 401
    void bool_or_of_loop(List<String> l) { boolean b = false; for (String s : l) { b |= s.isEmpty() && false; } if (b) Ia.envoyer(Donnees.nom()); }
    void bool_or_in_unknown_loop(List<String> l) { boolean b = false; for (String s : l) { b |= false; } if (b) Ia.envoyer(Donnees.nom()); }
    void bool_and_in_loop(List<String> l) { boolean b = true; for (String s : l) { b &= true; } if (!b) Ia.envoyer(Donnees.nom()); }
    void bool_or_loop_bad(List<String> l) { boolean b = false; for (String s : l) { b |= s.isEmpty(); } if (b) Ia.envoyer(Donnees.nom()); } // 401
    void flags_unknown_loop(List<String> l) { int f = 0; for (String s : l) { f |= s.isEmpty() ? LIRE : ECRIRE; } if ((f & EFFACER) != 0) Ia.envoyer(Donnees.nom()); }
    void flags_unknown_loop_bad(List<String> l) { int f = 0; for (String s : l) { f |= s.isEmpty() ? LIRE : ECRIRE; } if ((f & ECRIRE) != 0) Ia.envoyer(Donnees.nom()); } // 401
    void and_with_false(boolean c) { boolean b = c & false; if (b) Ia.envoyer(Donnees.nom()); }
    int champ;
    void flags_in_field() { champ = 0; champ |= LIRE; if ((champ & ECRIRE) != 0) Ia.envoyer(Donnees.nom()); }
    static int plus(int f, int g) { return f | g; }
    void flags_in_helper() { int f = plus(plus(0, LIRE), ECRIRE); if ((f & EFFACER) != 0) Ia.envoyer(Donnees.nom()); }
    void flags_in_helper_bad() { int f = plus(plus(0, LIRE), ECRIRE); if ((f & LIRE) != 0) Ia.envoyer(Donnees.nom()); } // 401
    void equal_to_null() { String s = null; if ("x".equals(null)) Ia.envoyer(Donnees.nom()); if ("x".equals(s) || "x".equalsIgnoreCase(s)) Ia.envoyer(Donnees.nom()); if (Integer.valueOf(3).equals(null)) Ia.envoyer(Donnees.nom()); }
    void not_equal_to_null() { String s = null; if (!"x".equals(s)) Ia.envoyer(Donnees.nom()); } // 401
    // what nobody sets stays as it starts
    private static boolean jamais;
    private static int aucun;
    private static boolean parfois;
    private static boolean toujours = true;
    private static boolean remis;
    static boolean dehors;
    void nobody_sets_it() { if (jamais) Ia.envoyer(Donnees.nom()); }
    void nobody_sets_the_number() { if (aucun > 0) Ia.envoyer(Donnees.nom()); }
    void unless_somebody_sets_it() { if (!jamais) Ia.envoyer(Donnees.nom()); } // 401
    void somebody_sets_it() { if (parfois) Ia.envoyer(Donnees.nom()); } // 401
    void set_it() { parfois = true; }
    void starts_otherwise() { if (!toujours) Ia.envoyer(Donnees.nom()); }
    void set_as_it_was() { if (remis) Ia.envoyer(Donnees.nom()); }
    void reset() { remis = false; }
    void others_may_set_it() { if (dehors) Ia.envoyer(Donnees.nom()); } // 401
    private boolean rempli;
    void a_library_may_fill_it() { if (rempli) Ia.envoyer(Donnees.nom()); } // 401
}
