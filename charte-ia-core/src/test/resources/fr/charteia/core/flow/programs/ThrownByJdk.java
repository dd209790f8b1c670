package programs;

import api.*;
import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.function.*;

/** Of which class it is what plain methods of the JDK throw: who catches another runs for no reason of that. */
class ThrownByJdk {
    static class Mineur extends RuntimeException { Mineur() {} Mineur(String m) { super(m); } }
    static class Defavorable extends RuntimeException { Defavorable() {} }
    enum Avis { OUI, NON }
    record Dossier(int age, String texte) {}

    void require_non_null(Dossier d) { String a = Ia.demander(d.texte()).equals("oui") ? "a" : null; try { Objects.requireNonNull(a); } catch (NullPointerException e) { Decisions.refuser(d); } } // 501
    void require_non_null_other(Dossier d) { String a = Ia.demander(d.texte()).equals("oui") ? "a" : null; try { if (d.age() < 18) throw new IllegalArgumentException(); Objects.requireNonNull(a); } catch (IllegalArgumentException e) { Decisions.refuser(d); } catch (NullPointerException e) { System.out.println(e); } }
    void require_non_null_message(Dossier d) { String a = Ia.demander(d.texte()).equals("oui") ? "a" : null; try { if (d.age() < 18) throw new IllegalArgumentException(); Objects.requireNonNull(a, "a"); } catch (IllegalArgumentException e) { Decisions.refuser(d); } catch (NullPointerException e) { System.out.println(e); } }
    void require_non_null_supplier(Dossier d) { String a = Ia.demander(d.texte()).equals("oui") ? "a" : null; try { if (d.age() < 18) throw new IllegalArgumentException(); Objects.requireNonNull(a, () -> "a"); } catch (IllegalArgumentException e) { Decisions.refuser(d); } catch (NullPointerException e) { System.out.println(e); } }
    void require_non_null_supplier_that(Dossier d) { String a = Ia.demander(d.texte()).equals("oui") ? "a" : null; try { Objects.requireNonNull(a, () -> "a"); } catch (NullPointerException e) { Decisions.refuser(d); } } // 501
    private static String exige(String a) { return Objects.requireNonNull(a); }
    void require_in_helper(Dossier d) { String a = Ia.demander(d.texte()).equals("oui") ? "a" : null; try { if (d.age() < 18) throw new Mineur(); exige(a); } catch (Mineur e) { Decisions.refuser(d); } catch (NullPointerException e) { System.out.println(e); } }
    void require_in_helper_that(Dossier d) { String a = Ia.demander(d.texte()).equals("oui") ? "a" : null; try { exige(a); } catch (NullPointerException e) { Decisions.refuser(d); } } // 501

    void parse(Dossier d) { try { Integer.parseInt(Ia.demander(d.texte())); } catch (NumberFormatException e) { Decisions.refuser(d); } } // 501
    void parse_as_argument(Dossier d) { try { Integer.parseInt(Ia.demander(d.texte())); } catch (IllegalArgumentException e) { Decisions.refuser(d); } } // 501
    void parse_other(Dossier d) { try { if (d.age() < 18) throw new Mineur(); Integer.parseInt(Ia.demander(d.texte())); } catch (Mineur e) { Decisions.refuser(d); } catch (NumberFormatException e) { System.out.println(e); } }
    void parse_other_of_jdk(Dossier d) { try { if (d.age() < 18) throw new IllegalStateException(); Integer.parseInt(Ia.demander(d.texte())); } catch (IllegalStateException e) { Decisions.refuser(d); } catch (NumberFormatException e) { System.out.println(e); } }
    void parse_first(Dossier d) { try { Integer.parseInt(Ia.demander(d.texte())); } catch (NumberFormatException e) { System.out.println(e); return; } catch (IllegalArgumentException e) { Decisions.refuser(d); } }
    private static int lire(Dossier d) { if (d.age() < 18) throw new IllegalStateException(); return Integer.parseInt(Ia.demander(d.texte())); }
    void parse_in_helper(Dossier d) { try { lire(d); } catch (IllegalStateException e) { Decisions.refuser(d); } catch (NumberFormatException e) { System.out.println(e); } }
    void parse_in_helper_alone(Dossier d) { try { lire(d); } catch (IllegalStateException e) { Decisions.refuser(d); } }
    void parse_in_helper_that(Dossier d) { try { lire(d); } catch (NumberFormatException e) { Decisions.refuser(d); } } // 501
    void parse_boxed(Dossier d) { try { Integer.valueOf(Ia.demander(d.texte())); } catch (NumberFormatException e) { Decisions.refuser(d); } } // 501
    void parse_big(Dossier d) { try { new java.math.BigDecimal(Ia.demander(d.texte())); } catch (NumberFormatException e) { Decisions.refuser(d); } } // 501
    void parse_big_other(Dossier d) { try { if (d.age() < 18) throw new IllegalStateException(); new java.math.BigDecimal(Ia.demander(d.texte())); } catch (IllegalStateException e) { Decisions.refuser(d); } catch (NumberFormatException e) { System.out.println(e); } }
    void parse_date(Dossier d) { try { java.time.LocalDate.parse(Ia.demander(d.texte())); } catch (java.time.format.DateTimeParseException e) { Decisions.refuser(d); } } // 501
    void parse_date_other(Dossier d) { try { if (d.age() < 18) throw new IllegalStateException(); java.time.LocalDate.parse(Ia.demander(d.texte())); } catch (IllegalStateException e) { Decisions.refuser(d); } catch (java.time.format.DateTimeParseException e) { System.out.println(e); } }
    void parse_uuid(Dossier d) { try { UUID.fromString(Ia.demander(d.texte())); } catch (IllegalArgumentException e) { Decisions.refuser(d); } } // 501
    void parse_uuid_other(Dossier d) { try { if (d.age() < 18) throw new IllegalStateException(); UUID.fromString(Ia.demander(d.texte())); } catch (IllegalStateException e) { Decisions.refuser(d); } catch (IllegalArgumentException e) { System.out.println(e); } }

    void enum_value(Dossier d) { try { Avis.valueOf(Ia.demander(d.texte())); } catch (IllegalArgumentException e) { Decisions.refuser(d); } } // 501
    void enum_value_other(Dossier d) { try { if (d.age() < 18) throw new IllegalStateException(); Avis.valueOf(Ia.demander(d.texte())); } catch (IllegalStateException e) { Decisions.refuser(d); } catch (IllegalArgumentException e) { System.out.println(e); } }
    private static Avis avis(Dossier d) { if (d.age() < 18) throw new IllegalStateException(); return Avis.valueOf(Ia.demander(d.texte())); }
    void enum_in_helper(Dossier d) { try { avis(d); } catch (IllegalStateException e) { Decisions.refuser(d); } catch (IllegalArgumentException e) { System.out.println(e); } }
    void enum_in_helper_alone(Dossier d) { try { avis(d); } catch (IllegalStateException e) { Decisions.refuser(d); } }
    void enum_in_helper_that(Dossier d) { try { avis(d); } catch (IllegalArgumentException e) { Decisions.refuser(d); } } // 501

    void iterator_next(Dossier d) { List<String> l = new ArrayList<>(); if (Ia.demander(d.texte()).equals("oui")) l.add("x"); try { l.iterator().next(); } catch (NoSuchElementException e) { Decisions.refuser(d); } } // 501
    void iterator_next_other(Dossier d) { List<String> l = new ArrayList<>(); if (Ia.demander(d.texte()).equals("oui")) l.add("x"); try { if (d.age() < 18) throw new IllegalStateException(); l.iterator().next(); } catch (IllegalStateException e) { Decisions.refuser(d); } catch (NoSuchElementException e) { System.out.println(e); } }
    void list_get(Dossier d) { List<String> l = new ArrayList<>(); if (Ia.demander(d.texte()).equals("oui")) l.add("x"); try { l.get(0); } catch (IndexOutOfBoundsException e) { Decisions.refuser(d); } } // 501
    void list_get_other(Dossier d) { List<String> l = new ArrayList<>(); if (Ia.demander(d.texte()).equals("oui")) l.add("x"); try { if (d.age() < 18) throw new IllegalStateException(); l.get(0); } catch (IllegalStateException e) { Decisions.refuser(d); } catch (IndexOutOfBoundsException e) { System.out.println(e); } }
    void array_index(Dossier d, String[] t) { int i = Ia.demander(d.texte()).equals("oui") ? 0 : 9; try { System.out.println(t[i]); } catch (ArrayIndexOutOfBoundsException e) { Decisions.refuser(d); } } // 501
    void array_index_other(Dossier d, String[] t) { int i = Ia.demander(d.texte()).equals("oui") ? 0 : 9; try { if (d.age() < 18) throw new Mineur(); System.out.println(t[i]); } catch (Mineur e) { Decisions.refuser(d); } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e); } }
    void cast(Dossier d) { Object o = Ia.demander(d.texte()).equals("oui") ? "a" : 1; try { String s = (String) o; System.out.println(s); } catch (ClassCastException e) { Decisions.refuser(d); } } // 501
    void cast_other(Dossier d) { Object o = Ia.demander(d.texte()).equals("oui") ? "a" : 1; try { if (d.age() < 18) throw new Mineur(); String s = (String) o; System.out.println(s); } catch (Mineur e) { Decisions.refuser(d); } catch (ClassCastException e) { System.out.println(e); } }
    void division(Dossier d) { int n = Ia.demander(d.texte()).equals("oui") ? 1 : 0; try { System.out.println(1 / n); } catch (ArithmeticException e) { Decisions.refuser(d); } } // 501
    void division_other(Dossier d) { int n = Ia.demander(d.texte()).equals("oui") ? 1 : 0; try { if (d.age() < 18) throw new Mineur(); System.out.println(1 / n); } catch (Mineur e) { Decisions.refuser(d); } catch (ArithmeticException e) { System.out.println(e); } }
    void exact(Dossier d) { try { Math.toIntExact(Long.parseLong(Ia.demander(d.texte()))); } catch (ArithmeticException e) { Decisions.refuser(d); } } // 501
    void exact_other(Dossier d) { try { if (d.age() < 18) throw new IllegalStateException(); Math.toIntExact(Ia.demander(d.texte()).length()); } catch (IllegalStateException e) { Decisions.refuser(d); } catch (ArithmeticException e) { System.out.println(e); } }
    void substring(Dossier d) { try { Ia.demander(d.texte()).substring(10); } catch (IndexOutOfBoundsException e) { Decisions.refuser(d); } } // 501
    void file(Dossier d) { try { Files.readString(Path.of("a")); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable(); } catch (IOException e) { Decisions.refuser(d); } catch (Defavorable e) { System.out.println(e); } }
    void file_named_by_answer(Dossier d) { try { Files.readString(Path.of(Ia.demander(d.texte()))); } catch (IOException e) { Decisions.refuser(d); } }
    void check_index(Dossier d) { try { Objects.checkIndex(Integer.parseInt(Ia.demander(d.texte())), 3); } catch (IndexOutOfBoundsException e) { Decisions.refuser(d); } } // 501
    void check_index_other(Dossier d) { int n = Ia.demander(d.texte()).length(); try { if (d.age() < 18) throw new IllegalStateException(); Objects.checkIndex(n, 3); } catch (IllegalStateException e) { Decisions.refuser(d); } catch (IndexOutOfBoundsException e) { System.out.println(e); } }
    void decode(Dossier d) { try { Base64.getDecoder().decode(Ia.demander(d.texte())); } catch (IllegalArgumentException e) { Decisions.refuser(d); } } // 501
    void class_for_name(Dossier d) { try { Class.forName(Ia.demander(d.texte())); } catch (ClassNotFoundException e) { Decisions.refuser(d); } } // 501
    void regex(Dossier d) { try { java.util.regex.Pattern.compile(Ia.demander(d.texte())); } catch (java.util.regex.PatternSyntaxException e) { Decisions.refuser(d); } } // 501
    void deque_pop(Dossier d) { Deque<String> q = new ArrayDeque<>(); if (Ia.demander(d.texte()).equals("oui")) q.push("x"); try { q.pop(); } catch (NoSuchElementException e) { Decisions.refuser(d); } } // 501
}
