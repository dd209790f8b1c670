package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** A small helper that runs what it is handed, called in more places than are told apart of a larger one. */
class Everywhere {
    static <T> T essayer(Supplier<T> s) { return s.get(); }
    static class Echec extends RuntimeException { final String n; Echec(String n) { super("x"); this.n = n; } @Override public String toString() { return "echec " + n; } }

    void r0(String s, List<String> a) { a.add(essayer(() -> s + "0")); a.add(essayer(() -> s + "1")); a.add(essayer(() -> s + "2")); a.add(essayer(() -> s + "3")); a.add(essayer(() -> s + "4")); a.add(essayer(() -> s + "5")); a.add(essayer(() -> s + "6")); a.add(essayer(() -> s + "7")); a.add(essayer(() -> s + "8")); a.add(essayer(() -> s + "9")); }
    void r1(String s, List<String> a) { a.add(essayer(() -> s + "10")); a.add(essayer(() -> s + "11")); a.add(essayer(() -> s + "12")); a.add(essayer(() -> s + "13")); a.add(essayer(() -> s + "14")); a.add(essayer(() -> s + "15")); a.add(essayer(() -> s + "16")); a.add(essayer(() -> s + "17")); a.add(essayer(() -> s + "18")); a.add(essayer(() -> s + "19")); }
    void r2(String s, List<String> a) { a.add(essayer(() -> s + "20")); a.add(essayer(() -> s + "21")); a.add(essayer(() -> s + "22")); a.add(essayer(() -> s + "23")); a.add(essayer(() -> s + "24")); a.add(essayer(() -> s + "25")); a.add(essayer(() -> s + "26")); a.add(essayer(() -> s + "27")); a.add(essayer(() -> s + "28")); a.add(essayer(() -> s + "29")); }
    void r3(String s, List<String> a) { a.add(essayer(() -> s + "30")); a.add(essayer(() -> s + "31")); a.add(essayer(() -> s + "32")); a.add(essayer(() -> s + "33")); a.add(essayer(() -> s + "34")); a.add(essayer(() -> s + "35")); a.add(essayer(() -> s + "36")); a.add(essayer(() -> s + "37")); a.add(essayer(() -> s + "38")); a.add(essayer(() -> s + "39")); }
    void r4(String s, List<String> a) { a.add(essayer(() -> s + "40")); a.add(essayer(() -> s + "41")); a.add(essayer(() -> s + "42")); a.add(essayer(() -> s + "43")); a.add(essayer(() -> s + "44")); a.add(essayer(() -> s + "45")); a.add(essayer(() -> s + "46")); a.add(essayer(() -> s + "47")); a.add(essayer(() -> s + "48")); a.add(essayer(() -> s + "49")); }
    void r5(String s, List<String> a) { a.add(essayer(() -> s + "50")); a.add(essayer(() -> s + "51")); a.add(essayer(() -> s + "52")); a.add(essayer(() -> s + "53")); a.add(essayer(() -> s + "54")); a.add(essayer(() -> s + "55")); a.add(essayer(() -> s + "56")); a.add(essayer(() -> s + "57")); a.add(essayer(() -> s + "58")); a.add(essayer(() -> s + "59")); }
    void r6(String s, List<String> a) { a.add(essayer(() -> s + "60")); a.add(essayer(() -> s + "61")); a.add(essayer(() -> s + "62")); a.add(essayer(() -> s + "63")); a.add(essayer(() -> s + "64")); a.add(essayer(() -> s + "65")); a.add(essayer(() -> s + "66")); a.add(essayer(() -> s + "67")); a.add(essayer(() -> s + "68")); a.add(essayer(() -> s + "69")); }
    void r7(String s, List<String> a) { a.add(essayer(() -> s + "70")); a.add(essayer(() -> s + "71")); a.add(essayer(() -> s + "72")); a.add(essayer(() -> s + "73")); a.add(essayer(() -> s + "74")); a.add(essayer(() -> s + "75")); a.add(essayer(() -> s + "76")); a.add(essayer(() -> s + "77")); a.add(essayer(() -> s + "78")); a.add(essayer(() -> s + "79")); }
    void r8(String s, List<String> a) { a.add(essayer(() -> s + "80")); a.add(essayer(() -> s + "81")); a.add(essayer(() -> s + "82")); a.add(essayer(() -> s + "83")); a.add(essayer(() -> s + "84")); a.add(essayer(() -> s + "85")); a.add(essayer(() -> s + "86")); a.add(essayer(() -> s + "87")); a.add(essayer(() -> s + "88")); a.add(essayer(() -> s + "89")); }
    void r9(String s, List<String> a) { a.add(essayer(() -> s + "90")); a.add(essayer(() -> s + "91")); a.add(essayer(() -> s + "92")); a.add(essayer(() -> s + "93")); a.add(essayer(() -> s + "94")); a.add(essayer(() -> s + "95")); a.add(essayer(() -> s + "96")); a.add(essayer(() -> s + "97")); a.add(essayer(() -> s + "98")); a.add(essayer(() -> s + "99")); }
    void r10(String s, List<String> a) { a.add(essayer(() -> s + "100")); a.add(essayer(() -> s + "101")); a.add(essayer(() -> s + "102")); a.add(essayer(() -> s + "103")); a.add(essayer(() -> s + "104")); a.add(essayer(() -> s + "105")); a.add(essayer(() -> s + "106")); a.add(essayer(() -> s + "107")); a.add(essayer(() -> s + "108")); a.add(essayer(() -> s + "109")); }
    void r11(String s, List<String> a) { a.add(essayer(() -> s + "110")); a.add(essayer(() -> s + "111")); a.add(essayer(() -> s + "112")); a.add(essayer(() -> s + "113")); a.add(essayer(() -> s + "114")); a.add(essayer(() -> s + "115")); a.add(essayer(() -> s + "116")); a.add(essayer(() -> s + "117")); a.add(essayer(() -> s + "118")); a.add(essayer(() -> s + "119")); }
    void r12(String s, List<String> a) { a.add(essayer(() -> s + "120")); a.add(essayer(() -> s + "121")); a.add(essayer(() -> s + "122")); a.add(essayer(() -> s + "123")); a.add(essayer(() -> s + "124")); a.add(essayer(() -> s + "125")); a.add(essayer(() -> s + "126")); a.add(essayer(() -> s + "127")); a.add(essayer(() -> s + "128")); a.add(essayer(() -> s + "129")); }
    void r13(String s, List<String> a) { a.add(essayer(() -> s + "130")); a.add(essayer(() -> s + "131")); a.add(essayer(() -> s + "132")); a.add(essayer(() -> s + "133")); a.add(essayer(() -> s + "134")); a.add(essayer(() -> s + "135")); a.add(essayer(() -> s + "136")); a.add(essayer(() -> s + "137")); a.add(essayer(() -> s + "138")); a.add(essayer(() -> s + "139")); }

    void other_element() { List<String> l = essayer(() -> new ArrayList<>()); l.add(Donnees.nom()); l.add("b"); Ia.envoyer(essayer(() -> l.get(1))); }
    void element() { List<String> l = essayer(() -> new ArrayList<>()); l.add("b"); l.add(Donnees.nom()); Ia.envoyer(essayer(() -> l.get(1))); } // 401
    void printed() { try { throw new Echec(Donnees.nom()); } catch (RuntimeException e) { Ia.envoyer(essayer(() -> e.toString())); } } // 401
    void message() { try { throw new Echec(Donnees.nom()); } catch (RuntimeException e) { Ia.envoyer(essayer(() -> e.getMessage())); } }
    void all() { List<String> a = new ArrayList<>(); r0("a", a); r1("a", a); r2("a", a); r3("a", a); r4("a", a); r5("a", a); r6("a", a); r7("a", a); r8("a", a); r9("a", a); r10("a", a); r11("a", a); r12("a", a); r13("a", a); Ia.envoyer(a); }
    void answered() { if (essayer(() -> Ia.demander("x").equals("oui"))) Decisions.refuser("y"); } // 501
    void not_answered() { System.out.println(essayer(() -> Ia.demander("x"))); if (essayer(() -> Donnees.choix())) Decisions.refuser("y"); }
}
