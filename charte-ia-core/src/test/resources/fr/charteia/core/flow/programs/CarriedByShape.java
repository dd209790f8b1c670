package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What an answer has decided, carried by bits, numbers, positions, lengths, what is null, and classes of objects. */
class CarriedByShape {
    private static boolean oui() { return Ia.demander("?").equals("oui"); }
    private static int note() { return Integer.parseInt(Ia.demander("?")); }
    // bits copied
    void bits_copied() { int n = note(); int c = 0; for (int i = 0; i < 8; i++) { if ((n & (1 << i)) != 0) c |= 1 << i; } if (c == 5) Decisions.delivrer("d"); } // 501
    void bits_copied_elsewhere() { int n = note(); int c = 0; for (int i = 0; i < 8; i++) { if ((n & (1 << i)) != 0) System.out.println(i); c |= 1 << i; } if (c == 5) Decisions.delivrer("d"); }
    void bits_of_another(int k) { int n = note(); int c = 0; System.out.println(n); for (int i = 0; i < 8; i++) { if ((k & (1 << i)) != 0) c |= 1 << i; } if (c == 5) Decisions.delivrer("d"); }
    void bits_halved() { int n = note(); int c = 0; while (n > 0) { if (n % 2 == 1) c++; n /= 2; } if (c > 2) Decisions.delivrer("d"); } // 501
    void nested() { int n = note(); int r; if (n > 10) { if (n > 15) r = 3; else r = 2; } else r = 1; if (r == 2) Decisions.delivrer("d"); } // 501
    void nested_alike() { int n = note(); int r; if (n > 10) { if (n > 15) r = 2; else r = 2; } else r = 2; if (r == 2) Decisions.delivrer("d"); }
    void nested_overwritten() { int n = note(); int r; if (n > 10) { if (n > 15) r = 3; else r = 2; } else r = 1; System.out.println(r); r = 2; if (r == 2) Decisions.delivrer("d"); }
    void inner_unrelated(boolean k) { int r = 0; if (oui()) { System.out.println("x"); } if (k) r = 2; if (r == 2) Decisions.delivrer("d"); }
    // switch
    void text_switch_number() { int r = switch (Ia.demander("?")) { case "a" -> 1; case "b" -> 2; default -> 0; }; if (r == 2) Decisions.delivrer("d"); } // 501
    void text_switch_alike() { int r = switch (Ia.demander("?")) { case "a" -> 2; case "b" -> 2; default -> 2; }; if (r == 2) Decisions.delivrer("d"); }
    void falls_through() { int r = 0; switch (note()) { case 1: r++; case 2: r++; case 3: r++; default: } if (r == 3) Decisions.delivrer("d"); } // 501
    void falls_through_to_the_same() { int r = 0; switch (note()) { case 1: r = 5; case 2: r = 6; default: r = 3; } if (r == 3) Decisions.delivrer("d"); }
    enum Avis { POUR, CONTRE }
    void enum_switch() { Avis a = Avis.valueOf(Ia.demander("?")); boolean b = false; switch (a) { case POUR: b = true; break; case CONTRE: break; } if (b) Decisions.delivrer("d"); } // 501
    void enum_switch_log() { Avis a = Avis.valueOf(Ia.demander("?")); boolean b = true; switch (a) { case POUR: System.out.println("p"); break; case CONTRE: System.out.println("c"); break; } if (b) Decisions.delivrer("d"); }
    void enum_ordinal() { Avis a = Avis.valueOf(Ia.demander("?")); int[] t = {0, 1}; if (t[a.ordinal()] == 1) Decisions.delivrer("d"); } // 501
    // arrays
    void index_carries() { boolean[] t = new boolean[10]; t[note()] = true; if (t[4]) Decisions.delivrer("d"); } // 501
    void index_carries_another() { boolean[] t = new boolean[10]; t[note()] = true; boolean[] u = new boolean[10]; u[3] = true; if (u[3]) Decisions.delivrer("d"); }
    void index_read() { int[] t = {1, 2, 3}; if (t[note()] == 2) Decisions.delivrer("d"); } // 501
    void index_read_alike() { int[] t = {1, 2, 3}; System.out.println(t[note()]); if (t[0] == 1) Decisions.delivrer("d"); }
    void length_carries() { int[] t = new int[note()]; if (t.length > 3) Decisions.delivrer("d"); } // 501
    void length_chosen() { int[] t = oui() ? new int[1] : new int[2]; if (t.length == 1) Decisions.delivrer("d"); } // 501
    void length_alike() { int[] t = oui() ? new int[2] : new int[2]; if (t.length == 2) Decisions.delivrer("d"); }
    void content_chosen_length_alike() { int[] t = oui() ? new int[] {1} : new int[] {2}; if (t.length == 1) Decisions.delivrer("d"); }
    // text per char
    void per_char() { String s = Ia.demander("?"); StringBuilder b = new StringBuilder(); for (char c : s.toCharArray()) { if (c == 'a') b.append('a'); else b.append('b'); } if (b.toString().startsWith("ab")) Decisions.delivrer("d"); } // 501
    void per_char_table() { String s = Ia.demander("?"); String al = "abcdefghijklmnopqrstuvwxyz"; String r = ""; for (int i = 0; i < s.length(); i++) for (int j = 0; j < 26; j++) if (s.charAt(i) == al.charAt(j)) r += al.charAt(j); if (r.equals("oui")) Decisions.delivrer("d"); } // 501
    void per_char_printed() { String s = Ia.demander("?"); String al = "abc"; String r = ""; for (int j = 0; j < 3; j++) { System.out.println(s.charAt(0) == al.charAt(j)); r += al.charAt(j); } if (r.equals("oui")) Decisions.delivrer("d"); }
    void in_a_table() { String s = Ia.demander("?"); char[] o = new char[s.length()]; for (int i = 0; i < s.length(); i++) switch (s.charAt(i)) { case 'o': o[i] = 'O'; break; case 'n': o[i] = 'N'; break; default: o[i] = '.'; } if (new String(o).equals("OO")) Decisions.delivrer("d"); } // 501
    // null and identity
    void null_carries() { Object o = oui() ? new Object() : null; if (o != null) Decisions.delivrer("d"); } // 501
    void null_alike() { Object o = oui() ? new Object() : new Object(); if (o != null) Decisions.delivrer("d"); }
    void identity() { Object a = new Object(), b = new Object(); Object c = oui() ? a : b; if (c == a) Decisions.delivrer("d"); } // 501
    void identity_elsewhere() { Object a = new Object(), b = new Object(); Object c = oui() ? a : b; System.out.println(c); Object e = b; if (e == a) Decisions.delivrer("d"); else Decisions.refuser("d"); }
    void optional_carries() { Optional<String> o = oui() ? Optional.of("x") : Optional.empty(); if (o.isPresent()) Decisions.delivrer("d"); } // 501
    void optional_alike() { Optional<String> o = oui() ? Optional.of("x") : Optional.of("y"); if (o.isPresent()) Decisions.delivrer("d"); }
    void optional_each() { Optional<String> o = oui() ? Optional.of("x") : Optional.empty(); o.ifPresent(x -> Decisions.delivrer(x)); } // 501
    // which subclass
    interface Forme { int cote(); default boolean bonne() { return false; } }
    static class Rond implements Forme { public int cote() { return 0; } public boolean bonne() { return true; } }
    static class Carre implements Forme { public int cote() { return 0; } }
    void subclass() { Forme f = oui() ? new Rond() : new Carre(); if (f.bonne()) Decisions.delivrer("d"); } // 501
    void subclass_alike() { Forme f = oui() ? new Rond() : new Carre(); if (f.cote() == 0) Decisions.delivrer("d"); }
    void subclass_instanceof() { Forme f; if (oui()) f = new Rond(); else f = new Carre(); if (f instanceof Carre) Decisions.refuser("d"); } // 501
    void subclass_name() { Forme f; if (oui()) f = new Rond(); else f = new Carre(); if (f.getClass().getSimpleName().equals("Rond")) Decisions.refuser("d"); } // 501
    abstract static class Acte { abstract void faire(String d); }
    static class Donner extends Acte { void faire(String d) { Decisions.delivrer(d); } } // 501
    static class Rien extends Acte { void faire(String d) { System.out.println(d); } }
    void act() { Acte a = oui() ? new Donner() : new Rien(); a.faire("d"); }
    static class Donner2 extends Acte { void faire(String d) { Decisions.delivrer(d); } }
    void act_only() { Acte a = new Donner2(); System.out.println(oui()); a.faire("d"); }
}
