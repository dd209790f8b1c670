package programs;

import api.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** Decisions by whether something fails on what an AI answered, where somebody catches that; what exceptions of libraries tell. */
class Caught {
    void goes_on_where_it_parses(String d) { try { Integer.parseInt(Ia.demander("?")); Decisions.delivrer(d); } catch (NumberFormatException e) { System.out.println("x"); } } // 501
    void goes_on_where_it_does_not(String d) { try { Integer.parseInt(Ia.demander("?")); } catch (NumberFormatException e) { Decisions.refuser(d); } } // 501
    void goes_on_in_any_case(String d) { int n = 0; try { n = Integer.parseInt(Ia.demander("?")); } catch (NumberFormatException e) { System.out.println("x"); } System.out.println(n); Decisions.delivrer(d); }
    void leaves_where_it_does_not(String d) { try { Integer.parseInt(Ia.demander("?")); } catch (NumberFormatException e) { return; } Decisions.delivrer(d); } // 501
    void nobody_catches(String d) { int n = Integer.parseInt(Ia.demander("?")); System.out.println(n); Decisions.delivrer(d); }
    void nobody_but_a_finally(String d) { try { System.out.println(Integer.parseInt(Ia.demander("?"))); Decisions.delivrer(d); } finally { System.out.println("x"); } }
    void another_is_caught(String d) { try { System.out.println(Integer.parseInt(Ia.demander("?"))); Decisions.delivrer(d); if (d.startsWith("o")) throw new IOException(d); } catch (IOException e) { System.out.println("x"); } }
    void another_text(String d) { try { System.out.println(Ia.demander("?")); Integer.parseInt(d); Decisions.delivrer(d); } catch (NumberFormatException e) { System.out.println("x"); } }
    private static int lire(String s) { return Integer.parseInt(s.trim()); }
    void caught_by_the_caller(String d) { try { lire(Ia.demander("?")); } catch (NumberFormatException e) { Decisions.refuser(d); } } // 501
    void caught_by_the_caller_wide(String d) { try { lire(Ia.demander("?")); Decisions.delivrer(d); } catch (RuntimeException e) { System.out.println("x"); } } // 501
    void caught_by_nobody_above(String d) { System.out.println(lire(Ia.demander("?"))); Decisions.delivrer(d); }
    private static Optional<Integer> essayer(String s) { try { return Optional.of(Integer.parseInt(s)); } catch (NumberFormatException e) { return Optional.empty(); } }
    void asked_afterwards(String d) { if (essayer(Ia.demander("?")).isPresent()) Decisions.delivrer(d); } // 501
    private static boolean estDate(String s) { try { LocalDate.parse(s); return true; } catch (Exception e) { return false; } }
    void told_by_a_helper(String d) { if (estDate(Ia.demander("?"))) Decisions.delivrer(d); } // 501
    void told_of_another(String d) { System.out.println(Ia.demander("?")); if (estDate(d)) Decisions.delivrer(d); }
    enum Avis { OUI, NON }
    void constant_or_not(String d) { try { Avis.valueOf(Ia.demander("?")); Decisions.delivrer(d); } catch (IllegalArgumentException e) { System.out.println("x"); } } // 501
    void flag_of_a_failure(String d) { boolean ok = true; try { UUID.fromString(Ia.demander("?")); } catch (IllegalArgumentException e) { ok = false; } if (ok) Decisions.delivrer(d); } // 501
    void or_else_throw(String d) { Optional.of(Ia.demander("?")).filter("oui"::equals).orElseThrow(); Decisions.delivrer(d); } // 501
    void or_else_throw_of_ours(String d) { Optional.of(Ia.demander("?")).filter(r -> r.startsWith("oui")).orElseThrow(() -> new IllegalStateException("refus")); Decisions.delivrer(d); } // 501
    void or_else_throw_anything(String d) { System.out.println(Optional.of(Ia.demander("?")).orElseThrow()); Decisions.delivrer(d); }
    void or_else_throw_of_another(String d) { System.out.println(Ia.demander("?")); Optional.of(d).filter("oui"::equals).orElseThrow(); Decisions.delivrer(d); }
    void retried(String d) { for (int i = 0; i < 3; i++) { try { lire(Ia.demander("?")); Decisions.delivrer(d); return; } catch (NumberFormatException e) { System.out.println(i); } } } // 501
    void message_of_a_number() { try { new BigDecimal(Donnees.nom()); } catch (NumberFormatException e) { Ia.envoyer(e.getMessage()); } } // 401
    void message_of_a_date() { try { LocalDate.parse(Donnees.nom()); } catch (DateTimeException e) { Ia.envoyer(e.getMessage()); } } // 401
    void message_of_an_address() { try { URI.create(Donnees.nom()); } catch (IllegalArgumentException e) { Ia.envoyer(e.getMessage()); } } // 401
    void message_of_another() { String n = Donnees.nom(); try { LocalDate.parse("2" + n.length()); } catch (DateTimeException e) { Ia.envoyer(e.getMessage()); } }
    void parsed_date() { Ia.envoyer(LocalDate.parse(Donnees.nom())); } // 401
    void parsed_number() { Ia.envoyer(new BigDecimal(Donnees.nom())); } // 401
    void parsed_identifier() { Ia.envoyer(UUID.fromString(Donnees.nom())); } // 401
    void parsed_address() { Ia.envoyer(URI.create(Donnees.nom())); } // 401
    void parsed_instant() { Ia.envoyer(Instant.parse(Donnees.nom()).toEpochMilli()); } // 401
    // one of two that are thrown, each caught by a handler of its own
    static class Trop extends RuntimeException {}
    static class Peu extends RuntimeException {}
    private static void each(int n) { try { if (Ia.demander("?").startsWith("o")) throw n > 1 ? new Trop() : new Peu(); } catch (Trop e) { System.out.println("x"); } catch (Peu e) { System.out.println("y"); } }
    void each_by_a_handler_of_its_own(String d, int n) { each(n); Decisions.delivrer(d); }
    private static void one(int n) { try { if (Ia.demander("?").startsWith("o")) throw n > 1 ? new Trop() : new Peu(); } catch (Trop e) { System.out.println("x"); } }
    void one_of_them_by_nobody(String d, int n) { one(n); Decisions.delivrer(d); } // 501
    // what the virtual machine throws of itself
    void beyond_an_array(String d) { String[] t = {"a", "b"}; try { System.out.println(t[Integer.parseInt("0") + Ia.demander("?").length()]); } catch (ArrayIndexOutOfBoundsException e) { Decisions.refuser(d); } } // 501
    void goes_on_within_an_array(String d) { String[] t = {"a", "b"}; try { System.out.println(t[(int) Ia.noter("?")]); Decisions.delivrer(d); } catch (ArrayIndexOutOfBoundsException e) { System.out.println("x"); } } // 501
    void beyond_a_list(String d) { List<String> t = List.of("a", "b"); try { System.out.println(t.get((int) Ia.noter("?"))); } catch (IndexOutOfBoundsException e) { Decisions.refuser(d); } } // 501
    void beyond_a_list_at_something_else(String d) { List<String> t = List.of("a", "b"); System.out.println(Ia.noter("?")); try { System.out.println(t.get(d.length())); } catch (IndexOutOfBoundsException e) { Decisions.refuser(d); } }
    void counted_until_beyond(String d) { int n = 0; String[] r = Ia.demander("?").split(","); try { while (true) { System.out.println(r[n]); n++; } } catch (ArrayIndexOutOfBoundsException e) { if (n > 2) Decisions.refuser(d); } } // 501
    void divided_by_an_answer(String d) { int n = (int) Ia.noter("?"); try { System.out.println(10 / n); } catch (ArithmeticException e) { Decisions.refuser(d); } } // 501
    void an_answer_divided(String d, int n) { int k = (int) Ia.noter("?"); try { System.out.println(k / n); } catch (ArithmeticException e) { Decisions.refuser(d); } }
    void cast_of_what_was_chosen(String d) { Object o = Ia.demander("?").equals("oui") ? (Object) "a" : (Object) 1; try { String s = (String) o; System.out.println(s); } catch (ClassCastException e) { Decisions.refuser(d); } } // 501
    void cast_of_something_else(String d, Object o) { System.out.println(Ia.demander("?")); try { String s = (String) o; System.out.println(s); } catch (ClassCastException e) { Decisions.refuser(d); } }
    void null_that_was_chosen(String d) { String s = Ia.demander("?").equals("oui") ? "a" : null; try { System.out.println(s.length()); } catch (NullPointerException e) { Decisions.refuser(d); } } // 501
    void null_that_was_looked_up(String d) { String s = Map.of("a", "b").get(Ia.demander("?")); try { Objects.requireNonNull(s); } catch (NullPointerException e) { Decisions.refuser(d); } } // 501
    void array_of_a_negative_length(String d) { try { int[] t = new int[(int) Ia.noter("?")]; System.out.println(t.length); } catch (NegativeArraySizeException e) { Decisions.refuser(d); } } // 501
    void beyond_a_text(String d) { try { System.out.println("abc".substring((int) Ia.noter("?"))); } catch (StringIndexOutOfBoundsException e) { Decisions.refuser(d); } } // 501
    void no_pattern(String d) { boolean ok = true; try { java.util.regex.Pattern.compile(Ia.demander("?")); } catch (Exception e) { ok = false; } if (ok) Decisions.delivrer(d); } // 501
    void nothing_left_of_an_optional(String d) { try { Optional.of(Ia.demander("?")).filter(s -> s.equals("oui")).get(); } catch (NoSuchElementException e) { Decisions.refuser(d); } } // 501
    void no_number_in_a_text(String d) { Scanner s = new Scanner(Ia.demander("?")); try { s.nextInt(); } catch (InputMismatchException e) { Decisions.refuser(d); } } // 501
    void null_answer_itself(String d) { String r = Ia.demander("?"); try { System.out.println(r.length()); } catch (NullPointerException e) { Decisions.refuser(d); } }
    void beyond_an_array_that_an_answer_was_split_into(String d) { String[] p = Ia.demander("?").split(":"); try { System.out.println(p[1]); } catch (ArrayIndexOutOfBoundsException e) { Decisions.refuser(d); } } // 501
    void beyond_an_array_that_holds_an_answer(String d, int i) { String[] p = new String[2]; p[0] = Ia.demander("?"); try { System.out.println(p[i]); } catch (ArrayIndexOutOfBoundsException e) { Decisions.refuser(d); } }
    void beyond_an_array_caught_by_nobody(String d) { String[] t = {"a", "b"}; System.out.println(t[(int) Ia.noter("?")]); Decisions.delivrer(d); }
    void beyond_an_array_caught_as_something_else(String d) { String[] t = {"a", "b"}; try { System.out.println(t[(int) Ia.noter("?")]); Decisions.delivrer(d); } catch (ArithmeticException e) { System.out.println("x"); } }
    static String cellule(int i) { return new String[] {"a", "b"}[i]; }
    void beyond_an_array_in_a_helper(String d) { try { System.out.println(cellule((int) Ia.noter("?"))); } catch (ArrayIndexOutOfBoundsException e) { Decisions.refuser(d); } } // 501
    void beyond_an_array_in_a_helper_whatever_was_answered(String d) { System.out.println(Ia.demander("?")); try { System.out.println(cellule(d.length())); } catch (ArrayIndexOutOfBoundsException e) { Decisions.refuser(d); } }
    static String cellule(String[] t, int i) { return t[i]; }
    void beyond_an_array_that_is_passed(String d, String[] t) { try { cellule(t, Ia.demander("?").length()); Decisions.delivrer(d); } catch (ArrayIndexOutOfBoundsException e) { System.out.println("x"); } } // 501
    void beyond_one_that_an_answer_was_split_into(String d) { try { cellule(Ia.demander("?").split(","), 1); } catch (ArrayIndexOutOfBoundsException e) { Decisions.refuser(d); } } // 501
    void beyond_one_that_holds_an_answer(String d, int i) { try { cellule(new String[] {Ia.demander("?")}, i); } catch (ArrayIndexOutOfBoundsException e) { Decisions.refuser(d); } }
    void within_an_array_that_is_passed(String d, String[] t) { System.out.println(Ia.demander("?")); try { cellule(t, 0); } catch (ArrayIndexOutOfBoundsException e) { Decisions.refuser(d); } }
    static int part(String s, int n) { return 10 / n; }
    static int part(String s) { return part(s, Ia.demander(s).length()); }
    void divided_in_a_helper(String d) { try { part(d, Ia.demander("?").length()); } catch (ArithmeticException e) { Decisions.refuser(d); } } // 501
    void divided_in_a_helper_of_a_helper(String d) { try { part(d); } catch (ArithmeticException e) { Decisions.refuser(d); } } // 501
    void divided_by_another_number(String d) { try { part(Ia.demander("?"), d.length()); } catch (ArithmeticException e) { Decisions.refuser(d); } }
    void divided_and_caught_as_something_else(String d) { try { part(d); Decisions.delivrer(d); } catch (NumberFormatException e) { System.out.println("x"); } }
    void divided_and_caught_or_not(String d) { try { part(d); } catch (ArithmeticException e) { System.out.println("x"); } Decisions.delivrer(d); }
    static int part_ou_zero(String s) { try { return 10 / Ia.demander(s).length(); } catch (ArithmeticException e) { return 0; } }
    void divided_and_caught_below(String d) { try { part_ou_zero(d); } catch (ArithmeticException e) { Decisions.refuser(d); } }
    static int vaut(boolean oui) { Integer n = oui ? 1 : null; return n; }
    void nothing_unboxed_in_a_helper(String d) { try { vaut(Ia.demander("?").equals("oui")); } catch (NullPointerException e) { Decisions.refuser(d); } } // 501
    static int[] taille(int n) { return new int[n]; }
    void less_than_nothing_in_a_helper(String d) { try { taille(Ia.demander("?").length() - 5); } catch (NegativeArraySizeException e) { Decisions.refuser(d); } } // 501
    static Integer entier(Object o) { return (Integer) o; }
    void cast_in_a_helper(String d) { Object o = Ia.demander("?").equals("oui") ? "a" : 1; try { entier(o); } catch (ClassCastException e) { Decisions.refuser(d); } } // KNOWN: misses 501, which of several objects was passed is not told of what the virtual machine throws of it
    void divided_and_not_caught(String d) { int k = Ia.demander("?").startsWith("o") ? 0 : 1; System.out.println(1 / k); Decisions.refuser(d); } // KNOWN: misses 501, what the virtual machine throws of itself and nobody catches
    void set_in_a_finally(String d) { boolean lu = false; try { Integer.parseInt(Ia.demander("?")); lu = true; } finally { if (!lu) Decisions.refuser(d); } } // 501
    void finally_after_a_handler(String d) { try { Integer.parseInt(Ia.demander("?")); } catch (NumberFormatException e) { System.out.println("x"); } finally { Decisions.refuser(d); } } // KNOWN: invents 501, what a finally does after a handler is taken for what the handler leads to
    // where there is none to give
    void none_next(List<String> l) { Iterator<String> i = l.iterator(); i.next(); if (Ia.demander("?").equals("oui")) i.next(); try { i.next(); } catch (NoSuchElementException e) { Decisions.refuser("x"); } } // 501
    void none_first(String d) { Deque<String> l = new ArrayDeque<>(); if (Ia.demander("?").equals("oui")) l.add("x"); try { l.getFirst(); Decisions.delivrer(d); } catch (NoSuchElementException e) { System.out.println("x"); } } // 501
    void none_first2(String d) { LinkedList<String> l = new LinkedList<>(); if (Ia.demander("?").equals("oui")) l.add("x"); try { l.getFirst(); } catch (NoSuchElementException e) { Decisions.delivrer(d); } } // 501
    void none_remove(String d) { Queue<String> l = new LinkedList<>(); if (Ia.demander("?").equals("oui")) l.add("x"); try { l.remove(); } catch (NoSuchElementException e) { Decisions.delivrer(d); } } // 501
    void none_get(String d) { Optional<String> o = Ia.demander("?").equals("oui") ? Optional.of("x") : Optional.empty(); try { o.get(); } catch (NoSuchElementException e) { Decisions.delivrer(d); } } // 501
    void none_or_else_throw(String d) { Optional<String> o = Ia.demander("?").equals("oui") ? Optional.of("x") : Optional.empty(); try { o.orElseThrow(); } catch (NoSuchElementException e) { Decisions.delivrer(d); } } // 501
    void none_iterator_of_filled(String d) { List<String> l = new ArrayList<>(); if (Ia.demander("?").equals("oui")) l.add("x"); try { l.iterator().next(); } catch (NoSuchElementException e) { Decisions.delivrer(d); } } // 501
    void none_iterator_of_filled2(String d) { List<String> l = new ArrayList<>(); if (Ia.demander("?").equals("oui")) l.add("x"); Iterator<String> i = l.iterator(); try { i.next(); Decisions.delivrer(d); } catch (RuntimeException e) { } } // 501
    void none_set(String d) { TreeSet<String> l = new TreeSet<>(); if (Ia.demander("?").equals("oui")) l.add("x"); try { l.first(); } catch (NoSuchElementException e) { Decisions.delivrer(d); } } // 501
    void none_map(String d) { TreeMap<String, String> l = new TreeMap<>(); if (Ia.demander("?").equals("oui")) l.put("x", "y"); try { l.firstKey(); } catch (NoSuchElementException e) { Decisions.delivrer(d); } } // 501
    void none_max(String d) { List<String> l = new ArrayList<>(); if (Ia.demander("?").equals("oui")) l.add("x"); try { Collections.max(l); } catch (NoSuchElementException e) { Decisions.delivrer(d); } } // 501
    void none_other(String d, Deque<String> k) { Deque<String> l = new ArrayDeque<>(); if (Ia.demander("?").equals("oui")) l.add("x"); try { k.getFirst(); } catch (NoSuchElementException e) { Decisions.delivrer(d); } }
    void none_held(String d) { Deque<String> l = new ArrayDeque<>(); l.add(Ia.demander("?")); try { l.getFirst(); } catch (NoSuchElementException e) { Decisions.delivrer(d); } }
    void none_held_next(List<String> q, String d) { List<String> l = new ArrayList<>(); for (String s : q) l.add(Ia.demander(s)); try { l.iterator().next(); } catch (NoSuchElementException e) { Decisions.delivrer(d); } }
    void none_nobody(String d) { Deque<String> l = new ArrayDeque<>(); if (Ia.demander("?").equals("oui")) l.add("x"); System.out.println(l.getFirst()); Decisions.delivrer(d); }
    void none_other_caught(String d) { Deque<String> l = new ArrayDeque<>(); if (Ia.demander("?").equals("oui")) l.add("x"); try { System.out.println(l.peekFirst()); Decisions.delivrer(d); } catch (NoSuchElementException e) { } }
    void none_popped(String d) { Deque<String> l = new ArrayDeque<>(); if (Ia.demander("?").equals("oui")) l.push("x"); try { l.pop(); } catch (RuntimeException e) { Decisions.delivrer(d); } } // 501
    void none_at_an_index(String d) { List<String> l = new ArrayList<>(); if (Ia.demander("?").equals("oui")) l.add("x"); try { l.get(0); } catch (IndexOutOfBoundsException e) { Decisions.delivrer(d); } } // 501
    void none_at_an_index_passed(List<String> l, String d) { if (Ia.demander("?").equals("oui")) l.remove(0); try { l.get(0); } catch (IndexOutOfBoundsException e) { Decisions.delivrer(d); } } // 501
    void none_at_an_index_held(String d) { List<String> l = new ArrayList<>(); l.add(Ia.demander("?")); try { l.get(1); } catch (IndexOutOfBoundsException e) { Decisions.delivrer(d); } }
    void none_tokens(String d) { StringTokenizer t = new StringTokenizer(Ia.demander("?")); try { t.nextToken(); } catch (NoSuchElementException e) { Decisions.delivrer(d); } } // 501
    void none_in_a_queue_a(String d) { Queue<String> l = new LinkedList<>(); if (Ia.demander("?").equals("oui")) l.add("x"); try { l.remove(); } catch (RuntimeException e) { Decisions.delivrer(d); } } // 501
    void none_in_a_queue_b(String d) { Deque<String> l = new LinkedList<>(); if (Ia.demander("?").equals("oui")) l.add("x"); try { l.remove(); } catch (RuntimeException e) { Decisions.delivrer(d); } } // 501
    void none_in_a_queue_c(String d) { Deque<String> l = new ArrayDeque<>(); if (Ia.demander("?").equals("oui")) l.add("x"); try { l.remove(); } catch (RuntimeException e) { Decisions.delivrer(d); } } // 501
    void none_in_a_queue_d(Queue<String> l, String d) { if (Ia.demander("?").equals("oui")) l.add("x"); try { l.remove(); } catch (RuntimeException e) { Decisions.delivrer(d); } } // 501
    void none_in_a_queue_e(String d) { Queue<String> l = new java.util.concurrent.ConcurrentLinkedQueue<>(); if (Ia.demander("?").equals("oui")) l.add("x"); try { l.remove(); } catch (RuntimeException e) { Decisions.delivrer(d); } } // 501
    void none_in_a_queue_f(String d) { Queue<String> l = new java.util.concurrent.LinkedBlockingQueue<>(); if (Ia.demander("?").equals("oui")) l.add("x"); try { l.element(); } catch (RuntimeException e) { Decisions.delivrer(d); } } // 501
    void none_in_a_queue_g(String d) { Queue<String> l = new PriorityQueue<>(); if (Ia.demander("?").equals("oui")) l.add("x"); try { l.remove(); } catch (RuntimeException e) { Decisions.delivrer(d); } } // 501
    void none_in_a_queue_h(String d) { Stack<String> l = new Stack<>(); if (Ia.demander("?").equals("oui")) l.push("x"); try { l.pop(); } catch (EmptyStackException e) { Decisions.delivrer(d); } } // 501
    private static String premier(Deque<String> l) { return l.getFirst(); }
    void none_caught_above(String d) { Deque<String> l = new ArrayDeque<>(); if (Ia.demander("?").equals("oui")) l.add("x"); try { premier(l); } catch (NoSuchElementException e) { Decisions.delivrer(d); } } // 501
    void none_after_a_loop(String d, List<String> q) { List<String> l = new ArrayList<>(); for (String s : q) if (Ia.demander(s).equals("oui")) l.add(s); try { for (String s : l) System.out.println(s); } catch (RuntimeException e) { return; } Decisions.delivrer(d); }
    void finally_whatever_was_thrown(String id) {
        try {
            if (Ia.noter(id) > 0.5) throw new IllegalStateException();
        } finally {
            Decisions.delivrer(id);
        }
    }
    // what nothing in the program decides to fail
    private static void ecrire(String t) { try (Writer w = new FileWriter("journal")) { w.write(t); } catch (IOException e) { throw new UncheckedIOException(e); } }
    private static void noter(String t) { try { ecrire(t); } catch (UncheckedIOException e) { throw new IllegalStateException("journal", e); } }
    void written_on_an_answer(String d) { if (Ia.demander("?").equals("non")) ecrire(d); Decisions.delivrer(d); }
    void wrapped_twice(String d) { if (Ia.demander("?").equals("non")) noter(d); Decisions.delivrer(d); }
    void written_here_on_an_answer(String d) { if (Ia.demander("?").equals("non")) { try (Writer w = new FileWriter("journal")) { w.write(d); } catch (IOException e) { throw new UncheckedIOException(e); } } Decisions.delivrer(d); }
    private static void tout_noter(String t) { if (Ia.demander("?").equals("non")) ecrire(t); }
    void written_below_on_an_answer(String d) { tout_noter(d); Decisions.delivrer(d); }
    private static void refuser_ou_ecrire(String t) { if (t.equals("non")) throw new IllegalArgumentException(t); ecrire(t); }
    void thrown_or_written(String d) { refuser_ou_ecrire(Ia.demander("?")); Decisions.delivrer(d); } // 501
    private static int lire_ou_lever(String t) { try { return Integer.parseInt(t); } catch (NumberFormatException e) { throw new IllegalStateException(e); } }
    void wrapped_and_caught(String d) { try { lire_ou_lever(Ia.demander("?")); Decisions.delivrer(d); } catch (IllegalStateException e) { System.out.println("x"); } } // 501
    void caught_where_written(String d) { if (Ia.demander("?").equals("non")) { try { ecrire(d); } catch (UncheckedIOException e) { Decisions.refuser(d); } } } // 501
    void thrown_in_the_handler(String d) { try { ecrire(d); } catch (UncheckedIOException e) { if (Ia.demander("?").equals("non")) throw new IllegalStateException("non"); } Decisions.delivrer(d); } // 501
    private static void premier_refuse(List<String> l) { for (String d : l) { if (Ia.demander(d).equals("non")) { Decisions.refuser(d); return; } } } // 501
    void looked_through_before(List<String> l, String d) { premier_refuse(l); Decisions.delivrer(d); }
    // only some of what a conversion throws is caught, which is all that it throws
    enum Etat {
        A, R;
        static Etat de(String c) { if (c == null) return A; try { return valueOf(c); } catch (IllegalArgumentException e) { return R; } }
        static Etat sauf(String c) { if (c == null) return A; try { return valueOf(c); } catch (ArithmeticException e) { return R; } }
    }
    void converted_or_another(String d, String t) { System.out.println(Etat.de(Ia.demander("?").equals("non") ? "R" : t)); Decisions.refuser(d); }
    void converted_and_asked(String d, String t) { if (Etat.de(Ia.demander("?").equals("non") ? "R" : t) == Etat.R) Decisions.refuser(d); } // 501
    void converted_where_all_is_caught(String d) { try { System.out.println(Etat.de(Ia.demander("?"))); Decisions.delivrer(d); } catch (RuntimeException e) { } }
    void converted_and_caught_above(String d) { try { System.out.println(Etat.sauf(Ia.demander("?"))); Decisions.delivrer(d); } catch (IllegalArgumentException e) { } } // 501
    void converted_and_another_caught_above(String d) { try { System.out.println(Etat.sauf(Ia.demander("?"))); Decisions.delivrer(d); } catch (IllegalStateException e) { } }
    void a_cast_that_fits() { Object o = "x"; String s; try { s = (String) o; } catch (ClassCastException e) { s = Donnees.nom(); } Ia.envoyer(s); }
    void a_cast_that_does_not() { Object o = Integer.valueOf(3); String s; try { s = (String) o; } catch (ClassCastException e) { s = Donnees.nom(); } Ia.envoyer(s); } // 401
    void a_cast_that_may(Object o) { String s; try { s = (String) o; } catch (ClassCastException e) { s = Donnees.nom(); } Ia.envoyer(s); } // 401
    void a_cast_of_an_object() { Object o = new java.util.ArrayList<String>(); String s = "x"; java.util.List<?> l; try { l = (java.util.List<?>) o; } catch (ClassCastException e) { s = Donnees.nom(); } Ia.envoyer(s); }
    void a_cast_of_one_of_two() { Object o = Donnees.choix() ? "x" : new Object(); String s; try { s = (String) o; } catch (ClassCastException e) { s = Donnees.nom(); } Ia.envoyer(s); } // 401

    // whatever goes wrong, by name
    void whatever_goes_wrong(String d) { try { Integer.parseInt(Ia.demander("?")); } catch (Throwable t) { Decisions.refuser(d); } } // 501
    void whatever_goes_wrong_with_another(String d, String n) { System.out.println(Ia.demander("?")); try { Integer.parseInt(n); } catch (Throwable t) { Decisions.refuser(d); } }
    void whatever_goes_wrong_in_a_helper(String d) { try { lire(Ia.demander("?")); } catch (Throwable t) { Decisions.refuser(d); } } // 501
    void whatever_goes_wrong_but_that(String d) { try { Integer.parseInt(Ia.demander("?")); } catch (Exception e) { System.out.println("x"); } catch (Throwable t) { Decisions.refuser(d); } }
    void refused_and_thrown_on(String d) { try { Integer.parseInt(Ia.demander("?")); } catch (Throwable t) { Decisions.refuser(d); throw t; } } // 501
    void wrapped_whatever_it_was(String d) { try { try { Integer.parseInt(Ia.demander("?")); } catch (Throwable t) { throw new IllegalStateException(t); } } catch (IllegalStateException e) { Decisions.refuser(d); } } // 501
    void nothing_went_wrong(String d) { try { Integer.parseInt(Ia.demander("?")); } catch (Throwable t) { return; } Decisions.delivrer(d); } // 501
    void nothing_went_wrong_before(String d) { try { Integer.parseInt(Ia.demander("?")); Decisions.delivrer(d); } catch (Throwable t) { System.out.println("x"); } } // 501
    void whatever_went_wrong(String d) { try { Integer.parseInt(Ia.demander("?")); } catch (Throwable t) { System.out.println(t); } Decisions.delivrer(d); }
    void noted_that_nothing_went_wrong(String d) { boolean lu; try { Integer.parseInt(Ia.demander("?")); lu = true; } catch (Throwable t) { lu = false; } if (lu) Decisions.delivrer(d); } // 501
    private static boolean estNombre(String s) { try { Integer.parseInt(s); return true; } catch (Throwable t) { return false; } }
    void told_by_a_helper_that_catches_all(String d) { if (estNombre(Ia.demander("?"))) Decisions.delivrer(d); } // 501
    void told_of_another_by_a_helper_that_catches_all(String d, String n) { System.out.println(Ia.demander("?")); if (estNombre(n)) Decisions.delivrer(d); }
    void in_any_case_at_last(String d) { try { Integer.parseInt(Ia.demander("?")); } finally { Decisions.refuser(d); } }
    void in_any_case_under_a_lock(String d, java.util.concurrent.locks.Lock l) { l.lock(); try { Integer.parseInt(Ia.demander("?")); } finally { l.unlock(); Decisions.refuser(d); } }
    void with_a_resource(String d) { try (StringReader r = new StringReader("x")) { Integer.parseInt(Ia.demander("?")); } catch (NumberFormatException e) { Decisions.refuser(d); } } // 501
    void with_a_resource_another(String d, String n) { System.out.println(Ia.demander("?")); try (StringReader r = new StringReader("x")) { Integer.parseInt(n); } catch (NumberFormatException e) { Decisions.refuser(d); } }
    static class Ferme implements AutoCloseable { final String d; Ferme(String d) { this.d = d; } public void close() { Decisions.refuser(d); } }
    void closed_in_any_case(String d) { try (Ferme f = new Ferme(d)) { Integer.parseInt(Ia.demander("?")); } }
    void under_a_monitor(String d) { try { synchronized (this) { Integer.parseInt(Ia.demander("?")); } } catch (NumberFormatException e) { Decisions.refuser(d); } } // 501
    void under_a_monitor_in_any_case(String d) { synchronized (this) { System.out.println(Integer.parseInt(Ia.demander("?"))); Decisions.delivrer(d); } }
    static class Ressource implements AutoCloseable { public void close() { } }
    private static int lire() { return Integer.parseInt(Ia.demander("?")); }
    void wrong_and_told_through_a_resource(String d) { try { lire(); } catch (Throwable t) { try (Ressource r = new Ressource()) { Decisions.refuser(d); } } } // 501
    void noted_before_a_resource(String d) { boolean lu; try { lire(); lu = true; } catch (Throwable t) { lu = false; } try (Ressource r = new Ressource()) { if (lu) Decisions.delivrer(d); } } // 501
    void nothing_went_wrong_before_a_resource(String d) { try { lire(); } catch (Throwable t) { return; } try (Ressource r = new Ressource()) { Decisions.delivrer(d); } } // 501
    void wrong_in_a_block(String d) { { int a = d.length(), b = a + 1; try { lire(); } catch (Throwable t) { System.out.println(a + b); return; } } try (Ressource r = new Ressource()) { Decisions.delivrer(d); } } // 501
    void whatever_went_wrong_before_a_resource(String d) { try { lire(); } catch (Throwable t) { System.out.println(t); } try (Ressource r = new Ressource()) { Decisions.delivrer(d); } }
    void in_a_resource(String d) { try (Ressource r = new Ressource()) { lire(); } Decisions.delivrer(d); }
    void in_two_resources(String d) { try (Ressource r = new Ressource(); Ressource s = new Ressource()) { System.out.println(d); } Decisions.delivrer(d); }
    void wrong_in_a_resource(String d) { try (Ressource r = new Ressource()) { lire(); } catch (Throwable t) { Decisions.refuser(d); } } // 501
    void wrong_in_two_resources(String d) { try (Ressource r = new Ressource(); Ressource s = new Ressource()) { lire(); } catch (Exception t) { try (Ressource u = new Ressource()) { Decisions.refuser(d); } } } // 501

    /** What is taken out of a queue before an answer is read is gone whether or not that fails. */
    void taken_before_the_try(String s) { Deque<String> q = new ArrayDeque<>(); q.add(s); String d = q.poll(); try { System.out.println(Integer.parseInt(Ia.demander(d))); } catch (NumberFormatException e) { System.out.println(e); } if (q.isEmpty()) Decisions.delivrer(s); }
    void taken_in_the_try(String s) { Deque<String> q = new ArrayDeque<>(); q.add(s); try { String d = q.poll(); System.out.println(Integer.parseInt(Ia.demander(d))); } catch (NumberFormatException e) { System.out.println(e); } if (q.isEmpty()) Decisions.delivrer(s); } // KNOWN: invents 501, what a call of a library in a try did before an answer failed there may not have been done
    void taken_after_an_answer_in_the_try(String s) { Deque<String> q = new ArrayDeque<>(); q.add(s); try { System.out.println(Integer.parseInt(Ia.demander(s))); q.poll(); } catch (NumberFormatException e) { System.out.println(e); } if (q.isEmpty()) Decisions.delivrer(s); } // 501
}
