package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

/** Decisions that an AI's answer takes without being in them: by counting, looking up, dispatching, ordering, by what is there afterwards. */
class Implied {
    void counting(String d) { String r = Ia.demander("?"); int n = 0; for (char c : r.toCharArray()) if (c == 'o') n++; if (n > 1) Decisions.delivrer(d); } // 501
    void counting_other(String d) { String r = Ia.demander("?"); int n = 0; for (char c : d.toCharArray()) if (c == 'o') n++; System.out.println(r); if (n > 1) Decisions.delivrer(d); }
    static void verifier(String r) { if (!r.startsWith("OUI")) throw new IllegalStateException("non"); }
    void by_check(String d) { verifier(Ia.demander("?")); Decisions.delivrer(d); } // 501
    void by_check_of_other(String d) { System.out.println(Ia.demander("?")); verifier(d); Decisions.delivrer(d); }
    void by_check_caught(String d) { boolean ok = true; try { verifier(Ia.demander("?")); } catch (IllegalStateException e) { ok = false; } if (ok) Decisions.delivrer(d); } // 501
    void by_check_ignored(String d) { try { verifier(Ia.demander("?")); } catch (IllegalStateException e) { System.out.println("x"); } Decisions.delivrer(d); }
    static final Map<String, Boolean> TABLE = Map.of("A", true, "B", false);
    void by_table(String d) { if (TABLE.getOrDefault(Ia.demander("?"), false)) Decisions.delivrer(d); } // 501
    void by_table_of_other(String d) { System.out.println(Ia.demander("?")); if (TABLE.getOrDefault(d, false)) Decisions.delivrer(d); }
    void by_index(String d) { boolean[] t = {false, true}; if (t[Integer.parseInt(Ia.demander("?"))]) Decisions.delivrer(d); } // 501
    interface Suite { void faire(String d); }
    static class Oui implements Suite { public void faire(String d) { Decisions.delivrer(d); } } // 501
    static class Non implements Suite { public void faire(String d) { System.out.println(d); } }
    void by_dispatch(String d) { Suite s = Ia.demander("?").equals("oui") ? new Oui() : new Non(); s.faire(d); }
    static class OuiB implements Suite { public void faire(String d) { Decisions.delivrer(d); } }
    void by_dispatch_of_other(String d) { System.out.println(Ia.demander("?")); Suite s = d.equals("oui") ? new OuiB() : new Non(); s.faire(d); }
    static final Map<String, Consumer<String>> ACTIONS = new HashMap<>();
    static { ACTIONS.put("oui", d -> Decisions.delivrer(d)); ACTIONS.put("non", d -> System.out.println(d)); } // 501
    void by_action(String d) { ACTIONS.get(Ia.demander("?")).accept(d); }
    void by_local_action(String d) { Map<String, Runnable> m = new HashMap<>(); m.put("oui", () -> Decisions.delivrer(d)); m.put("non", () -> {}); m.getOrDefault(Ia.demander("?"), () -> {}).run(); } // 501
    enum Avis { OUI { void suivre(String d) { Decisions.delivrer(d); } }, NON { void suivre(String d) { } }; abstract void suivre(String d); } // 501
    void by_enum(String d) { Avis.valueOf(Ia.demander("?")).suivre(d); }
    void by_loop_count(String d) { int n = Integer.parseInt(Ia.demander("?")); for (int i = 0; i < n; i++) Decisions.delivrer(d); } // 501
    void by_loop_after(String d) { int n = Integer.parseInt(Ia.demander("?")); for (int i = 0; i < n; i++) System.out.println(i); Decisions.delivrer(d); }
    void by_length(String d) { if (Ia.demander("?").length() > d.length()) Decisions.delivrer(d); } // 501
    static boolean tot(String r) { if (r.contains("non")) return false; if (r.startsWith("o")) return false; return true; }
    void by_early_return(String d) { if (tot(Ia.demander("?"))) Decisions.delivrer(d); } // 501
    void by_early_return_here(String d) { String r = Ia.demander("?"); if (r.contains("non")) return; Decisions.delivrer(d); } // 501
    void by_optional(String d) { Optional.of(Ia.demander("?")).filter(r -> r.equals("oui")).ifPresent(r -> Decisions.delivrer(d)); } // 501
    void by_optional_present(String d) { Optional<String> o = Optional.of(Ia.demander("?")).filter(r -> r.equals("oui")); if (o.isPresent()) Decisions.delivrer(d); } // 501
    void by_optional_mapped(String d) { boolean ok = Optional.of(Ia.demander("?")).map(r -> r.equals("oui")).orElse(false); if (ok) Decisions.delivrer(d); } // 501
    void by_contains_key(String d) { Map<String, String> m = new HashMap<>(); m.put(Ia.demander("?"), "x"); if (m.containsKey("oui")) Decisions.delivrer(d); } // 501
    void by_set(String d) { Set<String> s = Set.of("oui", "OK"); if (s.contains(Ia.demander("?"))) Decisions.delivrer(d); } // 501
    void by_any_match(String d) { if (Stream.of(Ia.demander("?").split(" ")).anyMatch("oui"::equals)) Decisions.delivrer(d); } // 501
    void by_none_match(String d) { if (Arrays.stream(Ia.demander("?").split(" ")).noneMatch(m -> m.equals("non"))) Decisions.delivrer(d); } // 501
    void by_flags(String d) { boolean[] f = new boolean[2]; f[0] = Ia.demander("?").equals("oui"); f[1] = true; if (f[1]) Decisions.delivrer(d); }
    void by_flags_bad(String d) { boolean[] f = new boolean[2]; f[0] = Ia.demander("?").equals("oui"); f[1] = true; if (f[0]) Decisions.delivrer(d); } // 501
    enum Etape { RECU, ANALYSE, ACCORDE }
    void machine(String d) { Etape e = Etape.RECU; while (e != Etape.ACCORDE) { switch (e) { case RECU -> e = Etape.ANALYSE; case ANALYSE -> { if (!Ia.demander("?").equals("oui")) return; e = Etape.ACCORDE; } default -> { } } } Decisions.delivrer(d); } // 501
    void machine_other(String d) { Etape e = Etape.RECU; System.out.println(Ia.demander("?")); while (e != Etape.ACCORDE) { switch (e) { case RECU -> e = Etape.ANALYSE; case ANALYSE -> e = Etape.ACCORDE; default -> { } } } Decisions.delivrer(d); }
    void bits(String d) { int f = 0; if (Ia.demander("?").equals("oui")) f |= 4; if ((f & 4) != 0) Decisions.delivrer(d); } // 501
    void arithmetic(String d) { double s = Ia.noter("?"); double t = s * 0.3 + 0.5; if (t > 0.7) Decisions.delivrer(d); } // 501
    void cancelled(String d) { double s = Ia.noter("?"); s = 0.9; if (s > 0.7) Decisions.delivrer(d); }
    void ternary(String d) { String a = Ia.demander("?").startsWith("o") ? "x" : "y"; if (a.equals("y")) Decisions.delivrer(d); } // 501
    void ternary_same(String d) { String a = Ia.demander("?").startsWith("o") ? "y" : "y"; if (a.equals("y")) Decisions.delivrer(d); }
    void list_size(String d) { List<String> l = new ArrayList<>(); if (Ia.demander("?").equals("oui")) l.add("x"); if (l.size() > 0) Decisions.delivrer(d); } // 501
    void list_empty(String d) { List<String> l = new ArrayList<>(); if (Ia.demander("?").equals("oui")) l.add("x"); if (!l.isEmpty()) Decisions.delivrer(d); } // 501
    void list_other(String d) { List<String> l = new ArrayList<>(), k = new ArrayList<>(); if (Ia.demander("?").equals("oui")) l.add("x"); k.add("y"); if (!k.isEmpty()) Decisions.delivrer(d); }
    void for_each_of_kept(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) if (Ia.demander(d).equals("oui")) l.add(d); l.forEach(Decisions::delivrer); } // 501
    void for_each_of_all(List<String> ds) { for (String d : ds) { System.out.println(Ia.demander(d)); Decisions.delivrer(d); } }
    void filtered(List<String> ds) { ds.stream().filter(d -> Ia.demander(d).equals("oui")).forEach(Decisions::delivrer); } // 501
    void filtered_other(List<String> ds) { ds.stream().filter(d -> d.length() > 3).peek(d -> Ia.demander(d)).forEach(Decisions::delivrer); }
    void partitioned(List<String> ds) { Map<Boolean, List<String>> m = ds.stream().collect(Collectors.partitioningBy(d -> Ia.demander(d).equals("oui"))); m.get(true).forEach(Decisions::delivrer); } // 501
    void sorted(List<String> ds) { ds.stream().sorted(Comparator.comparing(d -> Ia.noter(d))).limit(3).forEach(Decisions::delivrer); } // 501
    void maximum(List<String> ds) { String m = ds.stream().max(Comparator.comparingDouble(Ia::noter)).get(); Decisions.delivrer(m); } // 501
    void first(List<String> ds) { for (String d : ds) { if (Ia.demander(d).equals("oui")) { Decisions.delivrer(d); break; } } } // 501
    void broken(List<String> ds) { String choisi = null; for (String d : ds) { if (Ia.demander(d).equals("oui")) { choisi = d; break; } } if (choisi != null) Decisions.delivrer(choisi); } // 501
    void index_found(List<String> ds) { int i = ds.indexOf(Ia.demander("?")); if (i >= 0) Decisions.delivrer(ds.get(i)); } // 501
    void nested_value(String d) { class R { boolean ok; } R r = new R(); r.ok = Ia.demander("?").equals("oui"); if (r.ok) Decisions.delivrer(d); } // 501
    record Avis2(boolean ok, String motif) {}
    void in_record(String d) { Avis2 a = new Avis2(Ia.demander("?").equals("oui"), "m"); if (a.ok()) Decisions.delivrer(d); } // 501
    void in_record_other(String d) { Avis2 a = new Avis2(Ia.demander("?").equals("oui"), "m"); if (a.motif().equals("m")) Decisions.delivrer(d); }
    void exception_field(String d) { class E extends RuntimeException { final boolean ok; E(boolean ok) { this.ok = ok; } } try { throw new E(Ia.demander("?").equals("oui")); } catch (E e) { if (e.ok) Decisions.delivrer(d); } } // 501
    void atomic(String d) { AtomicBoolean b = new AtomicBoolean(); if (Ia.demander("?").equals("oui")) b.set(true); if (b.get()) Decisions.delivrer(d); } // 501
    void atomic_int(String d) { AtomicInteger n = new AtomicInteger(); Stream.of("a", "b").forEach(q -> { if (Ia.demander(q).equals("oui")) n.incrementAndGet(); }); if (n.get() > 1) Decisions.delivrer(d); } // 501
    void future(String d) throws Exception { Future<Boolean> f = CompletableFuture.supplyAsync(() -> Ia.demander("?").equals("oui")); if (f.get()) Decisions.delivrer(d); } // 501
    void then_accept(String d) { CompletableFuture.supplyAsync(() -> Ia.demander("?")).thenAccept(r -> { if (r.equals("oui")) Decisions.delivrer(d); }); } // 501
    void matcher(String d) { Matcher m = Pattern.compile("score: (\\d+)").matcher(Ia.demander("?")); if (m.find() && Integer.parseInt(m.group(1)) > 50) Decisions.delivrer(d); } // 501
    void compare(String d) { if (Ia.demander("?").compareTo("m") > 0) Decisions.delivrer(d); } // 501
    void hash(String d) { if (Ia.demander("?").hashCode() % 2 == 0) Decisions.delivrer(d); } // 501
    void switch_text(String d) { switch (Ia.demander("?").toLowerCase()) { case "oui": case "ok": Decisions.delivrer(d); break; default: } } // 501
    void switch_number(String d) { int s = (int) (Ia.noter("?") * 10); switch (s) { case 10, 9, 8 -> Decisions.delivrer(d); default -> System.out.println(); } } // 501
    void short_circuit(String d, boolean vip) { if (vip || Ia.demander("?").equals("oui")) Decisions.delivrer(d); } // 501
    void recursion(String d, int n) { if (n == 0) return; if (Ia.demander("?").equals("oui")) Decisions.delivrer(d); else recursion(d, n - 1); } // 501
    void do_while(String d) { String r; do { r = Ia.demander("?"); } while (r.equals("encore")); Decisions.delivrer(d); }
    void null_answer(String d) { String r = Ia.demander("?"); if (r == null) return; Decisions.delivrer(d); }
    void logged(String d) { String r = Ia.demander("?"); if (r.contains("erreur")) System.err.println(r); Decisions.delivrer(d); }
    void validated(String d) { String r = Ia.demander("?"); if (r.equals("oui") && Agent.valide(r)) Decisions.delivrer(d); }
    void validated_after(String d) { String r = Ia.demander("?"); if (r.equals("oui")) Decisions.delivrer(d); Agent.valide(r); } // 501
    void validated_in_one(String d, boolean b) { String r = Ia.demander("?"); if (b && !Agent.valide(r)) return; if (r.equals("oui")) Decisions.delivrer(d); } // 501
    void validated_loop(List<String> ds) { for (String d : ds) { String r = Ia.demander(d); if (!r.equals("oui")) continue; if (!Agent.valide(r)) continue; Decisions.delivrer(d); } }
    void message_of(String d) { String m = "Avis : " + Ia.demander("?"); Decisions.delivrer(m); } // 501
    void defaulted(String d) { String r = Objects.requireNonNullElse(Ia.demander("?"), "non"); if (r.equals("oui")) Decisions.delivrer(d); } // 501
    void set_in_branch(String d) { String x = d; if (Ia.demander("?").equals("oui")) x = d + "!"; Decisions.delivrer(x); } // 501
    void set_in_both(String d) { String x; if (Ia.demander("?").equals("oui")) x = d; else x = d; Decisions.delivrer(x); }
    void field_in_branch(String d) { class F { int prio; } F f = new F(); if (Ia.demander("?").equals("urgent")) f.prio = 1; Decisions.delivrer(f); } // 501
    static void lever(String r) { Objects.requireNonNull(r); Optional.of(r).filter("oui"::equals).orElseThrow(); }
    void tree_map(List<String> ds) { TreeMap<Double, String> m = new TreeMap<>(); for (String d : ds) m.put(Ia.noter(d), d); Decisions.delivrer(m.lastEntry().getValue()); } // 501
    void computed_key(String d) { Map<String, List<String>> m = new HashMap<>(); m.computeIfAbsent(Ia.demander("?"), k -> new ArrayList<>()).add(d); m.getOrDefault("oui", List.of()).forEach(Decisions::delivrer); } // 501
    void grouped(List<String> ds) { ds.stream().collect(Collectors.groupingBy(d -> Ia.demander(d))).getOrDefault("oui", List.of()).forEach(Decisions::delivrer); } // 501
    void collected_map(List<String> ds) { Map<String, Double> m = ds.stream().collect(Collectors.toMap(d -> d, d -> Ia.noter(d))); m.forEach((d, s) -> { if (s > 0.5) Decisions.delivrer(d); }); } // 501
    void removed(List<String> ds) { List<String> l = new ArrayList<>(ds); l.removeIf(d -> Ia.demander(d).equals("non")); l.forEach(Decisions::delivrer); } // 501
    void reduced(List<String> ds) { Decisions.delivrer(ds.stream().reduce((a, b) -> Ia.noter(a) > Ia.noter(b) ? a : b).get()); } // 501
    void strings_built(String d) { StringBuilder b = new StringBuilder(); if (Ia.demander("?").equals("oui")) b.append("x"); if (b.length() > 0) Decisions.delivrer(d); } // 501
    void counter_map(List<String> qs, String d) { Map<String, Integer> m = new HashMap<>(); for (String q : qs) m.merge(Ia.demander(q), 1, Integer::sum); if (m.getOrDefault("oui", 0) > 2) Decisions.delivrer(d); } // 501
    void latch(String d) { CountDownLatch l = new CountDownLatch(1); if (Ia.demander("?").equals("oui")) l.countDown(); if (l.getCount() == 0) Decisions.delivrer(d); } // 501
    void scanner(String d) { Scanner s = new Scanner(Ia.demander("?")); if (s.hasNextInt() && s.nextInt() > 3) Decisions.delivrer(d); } // 501
    void random(String d) { System.out.println(Ia.demander("?")); if (Math.random() > 0.5) Decisions.delivrer(d); }
    // where a value stands, its key has decided
    void under_the_key_of_an_answer(String d) { Map<String, String> m = new HashMap<>(); m.put(Ia.demander("?"), d); Decisions.delivrer(m.get("oui")); } // 501
    void under_another_key(String d) { Map<String, String> m = new HashMap<>(); m.put("oui", d); m.put("avis", Ia.demander("?")); Decisions.delivrer(m.get("oui")); }
    void absent_under_a_key(String d) { Map<String, String> m = new HashMap<>(); m.put("oui", "a"); m.putIfAbsent(Ia.demander("?"), d); Decisions.delivrer(m.get("non")); } // 501
    void gathered_by_category(List<String> ds) { Map<String, List<String>> m = new TreeMap<>(); for (String d : ds) m.computeIfAbsent(Ia.demander(d), k -> new ArrayList<>()).add(d); for (String d : m.get("oui")) Decisions.delivrer(d); } // 501
    void gathered_by_something_else(List<String> ds) { Map<Integer, List<String>> m = new TreeMap<>(); for (String d : ds) { System.out.println(Ia.demander(d)); m.computeIfAbsent(d.length(), k -> new ArrayList<>()).add(d); } for (String d : m.get(3)) Decisions.delivrer(d); }
    void merged_by_category(List<String> ds) { Map<String, String> m = new HashMap<>(); for (String d : ds) m.merge(Ia.demander(d), d, String::concat); Decisions.delivrer(m.get("oui")); } // 501
    void counted_in_a_latch(String d) { CountDownLatch l = new CountDownLatch(1); System.out.println(Ia.demander("?")); l.countDown(); if (l.getCount() == 0) Decisions.delivrer(d); }
    void counted_whatever_it_says(String d) { AtomicInteger n = new AtomicInteger(); System.out.println(Ia.demander("?")); n.incrementAndGet(); if (n.get() > 0) Decisions.delivrer(d); }
    // what compares elements decides which comes first
    void ordered_by_an_answer(List<String> ds) { PriorityQueue<String> q = new PriorityQueue<>(Comparator.comparing(Ia::noter)); q.addAll(ds); Decisions.delivrer(q.poll()); } // 501
    void ordered_by_comparing_answers(List<String> ds) { PriorityQueue<String> q = new PriorityQueue<>((a, b) -> Ia.noter(a) > Ia.noter(b) ? 1 : -1); q.addAll(ds); Decisions.delivrer(q.poll()); } // 501
    void ordered_by_length(List<String> ds) { PriorityQueue<String> q = new PriorityQueue<>(Comparator.comparing(String::length)); q.addAll(ds); System.out.println(Ia.demander("?")); Decisions.delivrer(q.poll()); }
    void list_sorted_by_an_answer(List<String> ds) { List<String> l = new ArrayList<>(ds); l.sort(Comparator.comparing(Ia::noter)); Decisions.delivrer(l.get(0)); } // 501
    void list_sorted_by_comparing_answers(List<String> ds) { List<String> l = new ArrayList<>(ds); Collections.sort(l, (a, b) -> Double.compare(Ia.noter(a), Ia.noter(b))); Decisions.delivrer(l.get(0)); } // 501
    void greatest_by_an_answer(List<String> ds) { Decisions.delivrer(Collections.max(ds, Comparator.comparing(Ia::noter))); } // 501
    void first_by_an_answer(List<String> ds) { TreeSet<String> t = new TreeSet<>(Comparator.comparing(Ia::noter)); t.addAll(ds); Decisions.delivrer(t.first()); } // 501
    void first_by_length(List<String> ds) { TreeSet<String> t = new TreeSet<>(Comparator.comparing(String::length)); t.addAll(ds); System.out.println(Ia.demander("?")); Decisions.delivrer(t.first()); }
    void last_by_comparing_answers(List<String> ds) { NavigableSet<String> t = new TreeSet<>((a, b) -> Double.compare(Ia.noter(a), Ia.noter(b))); for (String d : ds) t.add(d); Decisions.delivrer(t.pollLast()); } // 501
    void first_of_data() { SortedSet<String> t = new TreeSet<>(); t.add(Donnees.nom()); Ia.envoyer(t.first()); } // 401
    void first_compared_with_data() { SortedSet<String> t = new TreeSet<>(Comparator.comparing((String s) -> Donnees.nom().indexOf(s))); t.add("x"); Ia.envoyer(t.first()); }
    void removed_from_a_copy(List<String> ds) { List<String> l = new ArrayList<>(ds); for (Iterator<String> i = l.iterator(); i.hasNext(); ) if (Ia.demander(i.next()).equals("non")) i.remove(); l.forEach(Decisions::delivrer); } // 501
    void nothing_removed_on_an_answer(List<String> ds) { List<String> l = new ArrayList<>(ds); for (Iterator<String> i = l.iterator(); i.hasNext(); ) { String s = i.next(); System.out.println(Ia.demander(s)); if (s.equals("non")) i.remove(); } l.forEach(Decisions::delivrer); }
    void emptied_by_what_an_answer_removed(List<String> ds) { List<String> l = new ArrayList<>(ds); for (Iterator<String> i = l.iterator(); i.hasNext(); ) if (Ia.demander(i.next()).equals("non")) i.remove(); if (l.isEmpty()) Decisions.delivrer("x"); } // 501
    void removed_from_another_list(List<String> ds, List<String> es) { for (Iterator<String> i = ds.iterator(); i.hasNext(); ) if (Ia.demander(i.next()).equals("non")) i.remove(); es.forEach(Decisions::delivrer); }
    void removed_by_value_from_what_was_passed(List<String> ds) { if (Ia.demander("?").equals("non")) ds.remove("x"); Decisions.delivrer(ds.get(0)); } // 501
    void removed_in_a_helper(List<String> ds) { List<String> l = new ArrayList<>(ds); trier(l); for (String s : l) Decisions.delivrer(s); } // 501
    private static void trier(List<String> ds) { for (Iterator<String> i = ds.iterator(); i.hasNext(); ) if (Ia.demander(i.next()).equals("non")) i.remove(); }
    void removed_from_what_was_passed(List<String> ds) { for (Iterator<String> i = ds.iterator(); i.hasNext(); ) if (Ia.demander(i.next()).equals("non")) i.remove(); ds.forEach(Decisions::delivrer); } // 501
    void bit_that_was_set_before(String d) { int f = 8; if (Ia.demander("?").equals("oui")) f |= 4; if ((f & 8) != 0) Decisions.delivrer(d); }
    void bit_that_an_answer_set(String d) { int f = 8; if (Ia.demander("?").equals("oui")) f |= 4; if ((f & 4) != 0) Decisions.delivrer(d); } // 501
    // what was counted, let go or completed
    void adder(String d) { LongAdder a = new LongAdder(); if (Ia.demander("?").equals("oui")) a.increment(); if (a.sum() > 0) Decisions.delivrer(d); } // 501
    void adder_always(String d) { LongAdder a = new LongAdder(); System.out.println(Ia.demander("?")); a.increment(); if (a.sum() > 0) Decisions.delivrer(d); }
    void another_adder(String d) { LongAdder a = new LongAdder(), b = new LongAdder(); if (Ia.demander("?").equals("oui")) a.increment(); b.increment(); if (b.sum() > 0) Decisions.delivrer(d); }
    void scores_added(String d) { DoubleAdder a = new DoubleAdder(); a.add(Ia.noter("?")); if (a.sum() > 0.5) Decisions.delivrer(d); } // 501
    void salaries_added() { LongAdder a = new LongAdder(); a.add(Donnees.salaire()); Ia.envoyer(a.sum()); } // 401
    void permit_released(String d) { Semaphore s = new Semaphore(0); if (Ia.demander("?").equals("oui")) s.release(); if (s.tryAcquire()) Decisions.delivrer(d); } // 501
    void permit_whatever_it_says(String d) { Semaphore s = new Semaphore(1); if (s.tryAcquire()) { System.out.println(Ia.demander("?")); Decisions.delivrer(d); s.release(); } }
    void permit_of_another(String d) { Semaphore s = new Semaphore(0), t = new Semaphore(1); if (Ia.demander("?").equals("oui")) s.release(); if (t.tryAcquire()) Decisions.delivrer(d); }
    void latch_awaited(String d) throws Exception { CountDownLatch l = new CountDownLatch(1); if (Ia.demander("?").equals("oui")) l.countDown(); if (l.await(1, TimeUnit.SECONDS)) Decisions.delivrer(d); } // 501
    void latch_awaited_always(String d) throws Exception { CountDownLatch l = new CountDownLatch(1); System.out.println(Ia.demander("?")); l.countDown(); if (l.await(1, TimeUnit.SECONDS)) Decisions.delivrer(d); }
    void future_completed(String d) { CompletableFuture<String> f = new CompletableFuture<>(); if (Ia.demander("?").equals("oui")) f.complete("x"); if (f.isDone()) Decisions.delivrer(d); } // 501
    void future_answered(String d) { CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> Ia.demander("?")); if (f.isDone()) Decisions.delivrer(d); }
    void set_if_it_was(String d) { AtomicInteger j = new AtomicInteger(); if (j.compareAndSet(Ia.demander("?").length(), 1)) Decisions.delivrer(d); } // 501
    void set_once(String d) { AtomicBoolean j = new AtomicBoolean(); System.out.println(Ia.demander("?")); if (j.compareAndSet(false, true)) Decisions.delivrer(d); }
    void to_an_answer(String d) { AtomicReference<String> j = new AtomicReference<>(); if (j.compareAndSet(null, Ia.demander("?"))) Decisions.delivrer(d); }
    void less_itself(String d) { int n = Ia.demander("?").length(); n = n - n; if (n > 0) Decisions.delivrer(d); }
    // what a thread or a property was told
    void interrupted(String d) { if (Ia.demander("?").equals("oui")) Thread.currentThread().interrupt(); if (Thread.interrupted()) Decisions.delivrer(d); } // KNOWN: misses 501, that the current thread was interrupted is not told where it is asked
    void interrupted_none(String d) { System.out.println(Ia.demander("?")); Thread.currentThread().interrupt(); if (Thread.interrupted()) Decisions.delivrer(d); }
    void interrupted_only_asked(String d) { System.out.println(Ia.demander("?")); if (Thread.interrupted()) return; Decisions.delivrer(d); }
    void interrupted_other(String d) { Thread t = new Thread(() -> { }); if (Ia.demander("?").equals("oui")) t.interrupt(); if (t.isInterrupted()) Decisions.delivrer(d); } // 501
    void interrupted_other2(String d) { Thread t = new Thread(() -> { }), u = new Thread(() -> { }); if (Ia.demander("?").equals("oui")) t.interrupt(); if (u.isInterrupted()) Decisions.delivrer(d); }
    void property(String d) { if (Ia.demander("?").equals("oui")) System.setProperty("ok", "1"); if (System.getProperty("ok") != null) Decisions.delivrer(d); } // 501
    void property_equals(String d) { if (Ia.demander("?").equals("oui")) System.setProperty("ok2", "1"); if ("1".equals(System.getProperty("ok2"))) Decisions.delivrer(d); } // 501
    void property_boolean(String d) { System.setProperty("ok3", Ia.demander("?")); if (Boolean.getBoolean("ok3")) Decisions.delivrer(d); } // 501
    void property_boolean_other(String d) { System.setProperty("ok3", Ia.demander("?")); if (Boolean.getBoolean("ok21")) Decisions.delivrer(d); }
    void property_number(String d) { System.setProperty("ok22", Ia.demander("?")); if (Integer.getInteger("ok22", 1) > 3) Decisions.delivrer(d); } // 501
    void property_number_other(String d) { System.setProperty("ok22", Ia.demander("?")); if (Long.getLong("ok23", 1L) > 3) Decisions.delivrer(d); }
    void property_default(String d) { if (Ia.demander("?").equals("oui")) System.setProperty("ok4", "1"); if (System.getProperty("ok4", "0").equals("1")) Decisions.delivrer(d); } // 501
    void property_cleared(String d) { if (Ia.demander("?").equals("oui")) System.clearProperty("ok5"); if (System.getProperty("ok5") == null) Decisions.delivrer(d); } // 501
    void property_other(String d) { if (Ia.demander("?").equals("oui")) System.setProperty("ok6", "1"); if (System.getProperty("ok7") != null) Decisions.delivrer(d); }
    void property_properties(String d) { if (Ia.demander("?").equals("oui")) System.getProperties().setProperty("ok9", "1"); if (System.getProperties().containsKey("ok9")) Decisions.delivrer(d); } // 501
    void property_answer(String d) { System.setProperty("ok10", Ia.demander("?")); if (System.getProperty("ok10").equals("oui")) Decisions.delivrer(d); } // 501
    void property_overwritten(String d) { System.setProperty("ok11", Ia.demander("?")); System.setProperty("ok11", "x"); if (System.getProperty("ok11").equals("oui")) Decisions.delivrer(d); }
    // what a number and itself give
    void xor_self(String d) { int a = Ia.demander("?").length(); if ((a ^ a) != 0) Decisions.delivrer(d); }
    void xor_self_bool(String d) { boolean a = Ia.demander("?").equals("oui"); if (a ^ a) Decisions.delivrer(d); }
    void minus_self(String d) { int a = Ia.demander("?").length(); if (a - a > 0) Decisions.delivrer(d); }
    void minus_self_var(String d) { int a = Ia.demander("?").length(); int b = a; int c = a - b; if (c > 0) Decisions.delivrer(d); }
    void minus_self_long(String d) { long a = Ia.demander("?").length(); if (a - a > 0) Decisions.delivrer(d); }
    void minus_other(String d) { int a = Ia.demander("?").length(), b = Ia.demander("!").length(); if (a - b > 0) Decisions.delivrer(d); } // 501
    void minus_conditional(String d, boolean x) { int a = Ia.demander("?").length(); int b = 1; if (x) b = a; if (a - b > 0) Decisions.delivrer(d); } // 501
    void minus_double(String d) { double a = Ia.noter("?"); if (a - a > 0) Decisions.delivrer(d); } // 501
    void minus_self_in_loop(String d, int n) { int a = 0; for (int i = 0; i < n; i++) { int p = a; a = Ia.demander("?").length(); if (a - p > 0) Decisions.delivrer(d); } } // 501
    void times_zero(String d) { int a = Ia.demander("?").length(); if (a * 0 > 0) Decisions.delivrer(d); }
    void salary_self() { int a = Donnees.salaire(); Ia.envoyer(a - a); }
    void salary_xor() { int a = Donnees.salaire(); Ia.envoyer(a ^ a); }
    void salary_swap() { int a = Donnees.salaire(), b = 1; a ^= b; b ^= a; a ^= b; Ia.envoyer(b); } // 401
    static int zero(int a) { return a - a; }
    void self_helper(String d) { if (zero(Ia.demander("?").length()) > 0) Decisions.delivrer(d); }
    void self_element_changed(String d) { int[] t = { Ia.demander("?").length() }; int a = t[0]; t[0] = Ia.demander("!").length(); if (a - t[0] > 0) Decisions.delivrer(d); } // 501
    void accumulated_xor(String d) { int x = 0; x ^= Ia.demander("?").length(); x ^= x; if (x != 0) Decisions.delivrer(d); }
    void minus_the_round_before(String d) { int p = 0; for (int i = 0; i < 3; i++) { int a = Ia.demander("?").length(); if (a - p > 0) Decisions.delivrer(d); p = a; } } // 501
    static int diff(int a, int b) { return a - b; }
    void less_itself_in_a_helper(String d) { int a = Ia.demander("?").length(); if (diff(a, a) > 0) Decisions.delivrer(d); } // KNOWN: invents 501, that a number less itself is 0 is not told where a helper is given it twice
    void self_helper3(String d) { int a = Ia.demander("?").length(); if (diff(a, 1) > 0) Decisions.delivrer(d); } // 501
    // what is in a set or a map whatever was answered
    enum Droit { LIRE, ECRIRE }
    void set_flow(String d) { Set<String> s = new HashSet<>(); s.add("a"); if (Ia.demander("?").equals("oui")) s.add("b"); if (s.contains("b")) Decisions.delivrer(d); } // 501
    void set_removed(String d) { Set<String> s = new HashSet<>(Set.of("a")); if (Ia.demander("?").equals("oui")) s.remove("a"); if (s.contains("a")) Decisions.delivrer(d); } // 501
    void set_added_flow(String d) { Set<String> s = new HashSet<>(); s.add("a"); if (Ia.demander("?").equals("oui")) s.add("b"); if (!s.add("b")) Decisions.delivrer(d); } // 501
    void set_size(String d) { Set<String> s = new HashSet<>(); s.add("a"); if (Ia.demander("?").equals("oui")) s.add("b"); if (s.size() > 1) Decisions.delivrer(d); } // 501
    void enum_set_flow(String d) { EnumSet<Droit> s = EnumSet.of(Droit.LIRE); if (Ia.demander("?").equals("oui")) s.add(Droit.ECRIRE); if (s.contains(Droit.ECRIRE)) Decisions.delivrer(d); } // 501
    void enum_map_flow(String d) { EnumMap<Droit, String> s = new EnumMap<>(Droit.class); s.put(Droit.LIRE, "x"); if (Ia.demander("?").equals("oui")) s.put(Droit.ECRIRE, "y"); if (s.containsKey(Droit.ECRIRE)) Decisions.delivrer(d); } // 501
    void key_flow(String d) { Map<String, String> m = new HashMap<>(); if (Ia.demander("?").equals("oui")) m.put("a", "1"); else m.put("b", "2"); if (m.containsKey("a")) Decisions.delivrer(d); } // 501
    void key_set_flow(String d) { Map<String, String> m = new HashMap<>(); if (Ia.demander("?").equals("oui")) m.put("a", "1"); else m.put("b", "2"); if (m.keySet().contains("a")) Decisions.delivrer(d); } // 501
    void key_set_each_flow() { Map<String, String> m = new HashMap<>(); if (Ia.demander("?").equals("oui")) m.put("a", "1"); else m.put("b", "2"); for (String k : m.keySet()) Decisions.delivrer(k); } // 501
    void key_set_whole_flow() { Map<String, String> m = new HashMap<>(); if (Ia.demander("?").equals("oui")) m.put("a", "1"); else m.put("b", "2"); Decisions.delivrer(m.keySet()); } // 501
    void key_value(String d) { Map<String, String> m = new HashMap<>(); if (Ia.demander("?").equals("oui")) m.put("a", "1"); else m.put("a", "2"); if (m.get("a").equals("1")) Decisions.delivrer(d); } // 501
    void key_value_answer() { Map<String, String> m = new HashMap<>(); m.put("a", Ia.demander("?")); for (String k : m.keySet()) Decisions.delivrer(k); }
    void values_whole() { Map<String, String> m = new HashMap<>(); if (Ia.demander("?").equals("oui")) m.put("a", "1"); else m.put("a", "2"); Decisions.delivrer(m.values()); } // 501
    void element_that_was_there(String d) { Set<String> s = new HashSet<>(); s.add("a"); if (Ia.demander("?").equals("oui")) s.add("b"); if (s.contains("a")) Decisions.delivrer(d); } // KNOWN: invents 501, that a set surely has an element is not told where an answer may have added another
    void constant_that_was_there(String d) { EnumSet<Droit> s = EnumSet.of(Droit.LIRE); if (Ia.demander("?").equals("oui")) s.add(Droit.ECRIRE); if (s.contains(Droit.LIRE)) Decisions.delivrer(d); } // KNOWN: invents 501, the same of a set of constants of an enum
    void key_put_on_both_ways(String d) { Map<String, String> m = new HashMap<>(); if (Ia.demander("?").equals("oui")) m.put("a", "1"); else m.put("a", "2"); if (m.containsKey("a")) Decisions.delivrer(d); }
    void keys_put_on_both_ways() { Map<String, String> m = new HashMap<>(); if (Ia.demander("?").equals("oui")) m.put("a", "1"); else m.put("a", "2"); for (String k : m.keySet()) Decisions.delivrer(k); }
    void key_that_was_there(String d) { Map<String, String> m = new HashMap<>(); m.put("a", "0"); if (Ia.demander("?").equals("oui")) m.put("a", "1"); if (m.containsKey("a")) Decisions.delivrer(d); }
    void element_other(String d) { Set<String> s = new HashSet<>(); s.add("a"); if (Ia.demander("?").equals("oui")) s.add("b"); if (s.contains("b")) Decisions.delivrer(d); } // 501
    void element_removed(String d) { Set<String> s = new HashSet<>(); s.add("a"); if (Ia.demander("?").equals("oui")) s.remove("a"); if (s.contains("a")) Decisions.delivrer(d); } // 501
    void element_cleared(String d) { Set<String> s = new HashSet<>(); s.add("a"); if (Ia.demander("?").equals("oui")) s.clear(); if (s.contains("a")) Decisions.delivrer(d); } // 501
    void constant_other(String d) { EnumSet<Droit> s = EnumSet.of(Droit.LIRE); if (Ia.demander("?").equals("oui")) s.add(Droit.ECRIRE); if (s.contains(Droit.ECRIRE)) Decisions.delivrer(d); } // 501
    void key_other(String d) { Map<String, String> m = new HashMap<>(); m.put("a", "0"); if (Ia.demander("?").equals("oui")) m.put("b", "1"); if (m.containsKey("b")) Decisions.delivrer(d); } // 501
    void key_with_another_value(String d) { Map<String, String> m = new HashMap<>(); m.put("a", "0"); if (Ia.demander("?").equals("oui")) m.put("a", "1"); if (m.get("a").equals("1")) Decisions.delivrer(d); } // 501
    void key_removed(String d) { Map<String, String> m = new HashMap<>(); m.put("a", "0"); if (Ia.demander("?").equals("oui")) m.remove("a"); if (m.containsKey("a")) Decisions.delivrer(d); } // 501
    void keys_other() { Map<String, String> m = new HashMap<>(); if (Ia.demander("?").equals("oui")) m.put("a", "1"); else m.put("b", "2"); for (String k : m.keySet()) Decisions.delivrer(k); } // 501
    void values_put_on_both_ways() { Map<String, String> m = new HashMap<>(); if (Ia.demander("?").equals("oui")) m.put("a", "1"); else m.put("a", "2"); for (String k : m.values()) Decisions.delivrer(k); } // 501
    void size_put_on_both_ways(String d) { Map<String, String> m = new HashMap<>(); if (Ia.demander("?").equals("oui")) m.put("a", "1"); else m.put("a", "2"); if (m.size() > 1) Decisions.delivrer(d); }
    void key_removed_from_what_was_passed(Map<String, String> m, String d) { if (Ia.demander("?").equals("oui")) m.remove("a"); if (m.containsKey("a")) Decisions.delivrer(d); } // 501
    void key_put_in_what_was_passed(Map<String, String> m, String d) { if (Ia.demander("?").equals("oui")) m.put("a", "1"); if (m.containsKey("a")) Decisions.delivrer(d); } // 501
    void answer_as_key(String d) { Map<String, String> m = new HashMap<>(); m.put(Ia.demander("?"), "x"); if (m.containsKey("a")) Decisions.delivrer(d); } // 501
    void answer_asked_as_key(String d) { Map<String, String> m = new HashMap<>(); m.put("a", "x"); if (m.containsKey(Ia.demander("?"))) Decisions.delivrer(d); } // 501
    void key_put_of_perhaps_null(String d) { Map<String, String> m = new HashMap<>(); if (Ia.demander("?").equals("oui")) m.put("a", d); if (m.containsKey("a")) Decisions.delivrer(d); } // 501
    void map_cleared(String d) { Map<String, String> m = new HashMap<>(); m.put("a", "x"); if (Ia.demander("?").equals("oui")) m.clear(); if (m.containsKey("a")) Decisions.delivrer(d); } // 501
    void key_removed_by_view(String d) { Map<String, String> m = new HashMap<>(); m.put("a", "x"); if (Ia.demander("?").equals("oui")) m.keySet().remove("a"); if (m.containsKey("a")) Decisions.delivrer(d); } // 501
    void map_cleared_by_view(String d) { Map<String, String> m = new HashMap<>(); m.put("a", "x"); if (Ia.demander("?").equals("oui")) m.values().clear(); if (m.containsKey("a")) Decisions.delivrer(d); } // 501
    void key_unknown(String k, String d) { Map<String, String> m = new HashMap<>(); m.put("a", "x"); if (Ia.demander("?").equals("oui")) m.put(k, "y"); if (m.containsKey("b")) Decisions.delivrer(d); } // 501
    void key_put_in_a_loop(List<String> l, String d) { Map<String, String> m = new HashMap<>(); for (String s : l) if (Ia.demander(s).equals("oui")) m.put(s, "y"); if (m.containsKey("b")) Decisions.delivrer(d); } // 501
    static void poseUneCle(Map<String, String> m, String s) { if (s.equals("oui")) m.put("a", "1"); else m.put("b", "1"); }
    void key_put_in_a_helper(String d) { Map<String, String> m = new HashMap<>(); poseUneCle(m, Ia.demander("?")); if (m.containsKey("a")) Decisions.delivrer(d); } // 501
    static void poseLaCle(Map<String, String> m, String s) { if (s.equals("oui")) m.put("a", "1"); else m.put("a", "2"); }
    void key_put_in_a_helper_both(String d) { Map<String, String> m = new HashMap<>(); poseLaCle(m, Ia.demander("?")); if (m.containsKey("a")) Decisions.delivrer(d); }
    static boolean aCle(Map<String, String> m) { return m.containsKey("a"); }
    void key_asked_in_a_helper(String d) { Map<String, String> m = new HashMap<>(); if (Ia.demander("?").equals("oui")) m.put("a", "1"); if (aCle(m)) Decisions.delivrer(d); } // 501
    void key_asked_in_a_helper_removed(String d) { Map<String, String> m = new HashMap<>(); m.put("a", "x"); if (Ia.demander("?").equals("oui")) m.remove("a"); if (aCle(m)) Decisions.delivrer(d); } // 501
    void keys_removed() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.put("b", "x"); if (Ia.demander("?").equals("oui")) m.remove("a"); for (String k : m.keySet()) Decisions.delivrer(k); } // 501
    void keys_sent() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); for (String k : m.keySet()) Ia.envoyer(k); }
    void keys_sent_bad() { Map<String, String> m = new HashMap<>(); m.put(Donnees.nom(), "a"); for (String k : m.keySet()) Ia.envoyer(k); } // 401
    private static void vider(List<String> l, String r) { if (r.contains("oui")) { l.clear(); } }
    private static void viderTable(Map<String, String> m, String r) { if (r.contains("oui")) { m.clear(); } }
    private static void viderEtPoser(Map<String, String> m, String r) { if (r.contains("oui")) { System.out.println(r); } m.clear(); m.put("k", "b"); }
    void cleared_by_a_helper_then_contained() { List<String> l = new ArrayList<>(List.of("a")); vider(l, Ia.demander("x")); if (l.contains("a")) { Decisions.delivrer("d"); } } // 501
    void cleared_by_a_helper_then_looked_for() { List<String> l = new ArrayList<>(List.of("a")); vider(l, Ia.demander("x")); if (l.indexOf("a") == 0) { Decisions.delivrer("d"); } } // 501
    void cleared_by_a_helper_other() { List<String> l = new ArrayList<>(List.of("a")); List<String> k = new ArrayList<>(List.of("a")); vider(l, Ia.demander("x")); if (k.contains("a")) { Decisions.delivrer("d"); } }
    void cleared_by_a_helper_before() { List<String> l = new ArrayList<>(List.of("a")); vider(l, Ia.demander("x")); l.clear(); l.add("b"); if (l.contains("b")) { Decisions.delivrer("d"); } }
    void table_cleared_by_a_helper() { Map<String, String> m = new HashMap<>(); m.put("k", "a"); viderTable(m, Ia.demander("x")); if (m.containsKey("k")) { Decisions.delivrer("d"); } } // 501
    void table_always_cleared_by_a_helper() { Map<String, String> m = new HashMap<>(); m.put("j", "a"); viderEtPoser(m, Ia.demander("x")); if (m.containsKey("k")) { Decisions.delivrer("d"); } }
    void cleared_by_a_function() { List<String> l = new ArrayList<>(List.of("a")); Optional.of(Ia.demander("x")).filter(r -> r.contains("oui")).ifPresent(r -> l.clear()); if (l.contains("a")) { Decisions.delivrer("d"); } } // 501
    void table_cleared_by_a_function() { Map<String, String> m = new HashMap<>(); m.put("k", "a"); Optional.of(Ia.demander("x")).filter(r -> r.contains("oui")).ifPresent(r -> m.clear()); if (m.containsKey("k")) { Decisions.delivrer("d"); } } // 501
    void cleared_by_a_function_other() { List<String> l = new ArrayList<>(List.of("a")); List<String> k = new ArrayList<>(List.of("a")); Optional.of(Ia.demander("x")).filter(r -> r.contains("oui")).ifPresent(r -> l.clear()); if (k.contains("a")) { Decisions.delivrer("d"); } }
    void cleared_by_a_function_of_something_else() { List<String> l = new ArrayList<>(List.of("a")); String s = Ia.demander("x"); Optional.of(Donnees.propre()).filter(r -> r.contains("oui")).ifPresent(r -> l.clear()); System.out.println(s); if (l.contains("a")) { Decisions.delivrer("d"); } }
    // ways that are never taken decide nothing
    static boolean lesDeux(boolean a, boolean b) { if (!a) { return false; } return b; }
    void both_where_one_is_not() { boolean y = Ia.noter("y") > 0.5, n = false; if (lesDeux(y, n)) { Decisions.refuser("e"); } }
    void both_where_one_is() { boolean y = Ia.noter("y") > 0.5, n = true; if (lesDeux(y, n)) { Decisions.refuser("e"); } } // 501
    void left_where_never() { String s = Ia.demander("x"); boolean n = false; if (s.equals("a")) { if (n) { return; } } Decisions.refuser("d"); }
    void left_where_never_otherwise() { String s = Ia.demander("x"); boolean n = false; if (s.equals("a")) { System.out.println(); } else { if (n) { return; } } Decisions.refuser("d"); }
    void left_where_so(boolean n) { String s = Ia.demander("x"); if (s.equals("a")) { if (n) { return; } } Decisions.refuser("d"); } // 501
    void thrown_where_nothing_is_there() { String s = Ia.demander("x"); Object o = new Object(); if (s.equals("a")) { if (o == null) { throw new IllegalStateException(); } } Decisions.refuser("d"); }
    void thrown_where_nothing_is_passed(Object o) { String s = Ia.demander("x"); if (s.equals("a")) { if (o == null) { throw new IllegalStateException(); } } Decisions.refuser("d"); } // 501
    private void retenir(String s, boolean strict) { if (s.equals("a")) { if (strict) { return; } } Decisions.refuser("d"); } // 501
    void left_where_strict() { retenir(Ia.demander("x"), true); }
    private void garder(String s, boolean strict) { if (s.equals("a")) { if (strict) { return; } } Decisions.refuser("d"); }
    void left_nowhere() { garder(Ia.demander("x"), false); }
    void loop_left_where_never(List<String> l) { boolean n = false; for (String s : l) { if (Ia.demander(s).equals("a")) { if (n) { break; } } } Decisions.refuser("d"); }
    void loop_left_in_between(List<String> l) { boolean n = false; for (String s : l) { if (Ia.demander(s).equals("a") && n) { break; } Decisions.refuser(s); } }
    void loop_left(List<String> l) { for (String s : l) { if (Ia.demander(s).equals("a")) { break; } Decisions.refuser(s); } } // 501
    void case_that_never_is() { int k = 2; String s = Ia.demander("x"); if (s.equals("a")) { switch (k) { case 1: return; default: break; } } Decisions.refuser("d"); }
    // --- the same whichever of several constants was chosen
    static boolean favorable() { return Ia.demander("q").equals("oui"); }
    void length_of_either() { String s = favorable() ? "a" : "b"; Decisions.delivrer(s.length()); }
    void length_of_one_that_is_longer() { String s = favorable() ? "aa" : "b"; Decisions.delivrer(s.length()); } // 501
    void empty_or_not_of_either() { String s = favorable() ? "a" : "b"; Decisions.delivrer(s.startsWith("o") ? "vide" : "plein"); }
    void odd_either_way() { int n = favorable() ? 1 : 3; Decisions.delivrer(n % 2); }
    void odd_one_way() { int n = favorable() ? 1 : 2; Decisions.delivrer(n % 2); } // 501
    void lower_case_of_either() { String s = favorable() ? "A" : "a"; Decisions.delivrer(s.toLowerCase()); }
    void built_alike() { StringBuilder b = new StringBuilder("a"); if (favorable()) b.append("x"); else b.append("x"); Decisions.delivrer(b.toString()); }
    void built_otherwise() { StringBuilder b = new StringBuilder("a"); if (favorable()) b.append("x"); else b.append("y"); Decisions.delivrer(b.toString()); } // 501
    void built_once_more() { StringBuilder b = new StringBuilder("a"); if (favorable()) b.append("x"); b.append("x"); Decisions.delivrer(b.toString()); } // 501
    static void ajouter(StringBuilder b, String s) { b.append(s); }
    void built_otherwise_by_a_helper() { StringBuilder b = new StringBuilder("a"); if (favorable()) ajouter(b, "x"); else ajouter(b, "y"); Decisions.delivrer(b.toString()); } // 501
    void built_once_more_by_a_helper() { StringBuilder b = new StringBuilder("a"); if (favorable()) ajouter(b, "x"); Decisions.delivrer(b.toString()); } // 501
    void built_once_more_by_a_function() { StringBuilder b = new StringBuilder("a"); Runnable plus = () -> b.append("x"); if (favorable()) plus.run(); Decisions.delivrer(b.toString()); } // 501
    void joined_once_more_by_a_helper() { StringJoiner j = new StringJoiner(","); if (favorable()) joindre(j); Decisions.delivrer(j.toString()); } // 501
    private static void joindre(StringJoiner j) { j.add("x"); }
    void built_alike_by_a_helper() { StringBuilder b = new StringBuilder("a"); if (favorable()) ajouter(b, "x"); else ajouter(b, "x"); Decisions.delivrer(b.toString()); }
    void built_whatever_was_answered_by_a_helper() { StringBuilder b = new StringBuilder("a"); if (favorable()) System.out.println("x"); ajouter(b, "x"); Decisions.delivrer(b.toString()); }
    void permits_by_an_answer(String d) { java.util.concurrent.Semaphore s = new java.util.concurrent.Semaphore(favorable() ? 1 : 0); if (s.tryAcquire()) Decisions.delivrer(d); } // 501
    void permits_asked_for_by_an_answer(String d) { java.util.concurrent.Semaphore s = new java.util.concurrent.Semaphore(2); if (s.tryAcquire(Integer.parseInt(Ia.demander("q")))) Decisions.delivrer(d); } // 501
    void permits_whatever_was_answered(String d) throws InterruptedException { java.util.concurrent.Semaphore s = new java.util.concurrent.Semaphore(Donnees.nombre()); s.acquire(); favorable(); s.release(); if (s.tryAcquire()) Decisions.delivrer(d); }
}
