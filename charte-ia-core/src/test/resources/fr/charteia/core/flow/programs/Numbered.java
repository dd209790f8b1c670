package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** What an answer gives as an index, a bound or a number of rounds chooses. */
class Numbered {
    void substring_index() { String s = "oui-non".substring(Integer.parseInt(Ia.demander("x"))); if (s.equals("non")) Decisions.delivrer("x"); } // 501
    void char_at() { char c = "on".charAt(Integer.parseInt(Ia.demander("x"))); if (c == 'o') Decisions.delivrer("x"); } // 501
    void list_at() { String s = List.of("a", "b").get(Integer.parseInt(Ia.demander("x"))); Decisions.delivrer(s); } // 501
    void sublist() { for (String s : List.of("a", "b").subList(0, Integer.parseInt(Ia.demander("x")))) Decisions.delivrer(s); } // KNOWN: misses 501, that a part of a list, a turn or a swap takes a number from an answer is not seen to choose
    void limit() { Stream.of("a", "b").limit(Integer.parseInt(Ia.demander("x"))).forEach(Decisions::delivrer); } // 501
    void skip() { Stream.of("a", "b").skip(Integer.parseInt(Ia.demander("x"))).forEach(Decisions::delivrer); } // 501
    void repeated() { String s = "a".repeat(Integer.parseInt(Ia.demander("x"))); if (s.length() > 3) Decisions.delivrer("x"); } // 501
    void array_length() { int[] t = new int[Integer.parseInt(Ia.demander("x"))]; if (t.length > 3) Decisions.delivrer("x"); } // 501
    void ncopies() { List<String> l = Collections.nCopies(Integer.parseInt(Ia.demander("x")), "a"); if (l.size() > 3) Decisions.delivrer("x"); } // 501
    void range() { IntStream.range(0, Integer.parseInt(Ia.demander("x"))).forEach(i -> Decisions.delivrer(i)); } // 501
    void set_at() { String[] t = {"a", "b"}; t[Integer.parseInt(Ia.demander("x"))] = "c"; Decisions.delivrer(t[0]); } // 501
    void replaced() { String s = "a-b".replace(Ia.demander("x"), "c"); if (s.startsWith("c")) Decisions.delivrer("x"); } // 501
    void split_by() { String[] t = "a-b".split(Ia.demander("x")); if (t.length > 1) Decisions.delivrer("x"); } // 501
    void index_of() { if ("a-b".indexOf(Ia.demander("x")) >= 0) Decisions.delivrer("x"); } // 501
    void region() { if ("abc".regionMatches(0, Ia.demander("x"), 0, 2)) Decisions.delivrer("x"); } // 501
    void format_width() { String s = String.format("%" + Ia.demander("x") + "d", 3); if (s.length() > 4) Decisions.delivrer("x"); } // 501
    void date_plus() { java.time.LocalDate d = java.time.LocalDate.of(2026, 1, 1).plusDays(Integer.parseInt(Ia.demander("x"))); if (d.isAfter(java.time.LocalDate.of(2026, 2, 1))) Decisions.delivrer("x"); } // 501
    void duration() { java.time.Duration d = java.time.Duration.ofDays(Long.parseLong(Ia.demander("x"))); if (d.toHours() > 48) Decisions.delivrer("x"); } // 501
    void period_between() { java.time.LocalDate d = java.time.LocalDate.parse(Ia.demander("x")); int n = java.time.Period.between(d, java.time.LocalDate.of(2026, 1, 1)).getYears(); if (n >= 18) Decisions.delivrer("x"); } // 501
    void bits() { int n = Integer.parseInt(Ia.demander("x")); if (Integer.bitCount(n) > 2) Decisions.delivrer("x"); if ((n & 0) != 0) Decisions.refuser("x"); } // 501
    void data_index() { Ia.envoyer("oui-non".substring(Donnees.salaire())); Ia.envoyer(List.of("a", "b").get(Donnees.salaire())); Ia.envoyer("a".repeat(Donnees.salaire())); Ia.envoyer("abc".charAt(Donnees.salaire())); }
    void clean_limit() { Ia.demander("x"); Stream.of("a", "b").limit(1).forEach(Decisions::delivrer); }
    void limit_other() { int n = Integer.parseInt(Ia.demander("x")); Stream.of("a", "b").limit(n).forEach(System.out::println); Stream.of("a", "b").forEach(Decisions::delivrer); }
    void compare_rounds() { int a = 0, b = 0; for (char c : Ia.demander("x").toCharArray()) { if (c == 'o') a++; else b++; } if (a > b) Decisions.delivrer("x"); } // 501
    void until_stable() { String s = "x", t; do { t = s; s = Ia.demander(t); } while (!s.equals(t)); Decisions.delivrer(t); } // 501
    void budget() { int reste = 10; for (String d : List.of("a", "b")) { if (reste <= 0) break; reste -= Integer.parseInt(Ia.demander(d)); Decisions.delivrer(d); } } // 501
    void first_batch_only(List<String> ds) { int n = 0; for (String d : ds) { if (n++ > 3) break; System.out.println(Ia.demander(d)); } if (n > 2) Decisions.delivrer("x"); }
    void paged() { int page = 0; List<String> l; do { l = List.of(Ia.demander("p" + page).split(",")); page++; } while (!l.isEmpty() && page < 5); System.out.println(page); Decisions.delivrer("x"); }
    void iterator_left() { Iterator<String> i = List.of("a", "b", "c").iterator(); while (i.hasNext() && !Ia.demander(i.next()).equals("oui")) { } System.out.println(i.hasNext()); Decisions.delivrer("x"); }
}
