package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;

/** By which ways an object may come into a container in a field, or out of one into a field: who calls what lies there may call it. */
class WhatContainersBring {
    static class ToAddedThroughAGetter {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final List<Service> s = new ArrayList<>(); void added_through_a_getter() { for (Service x : s) x.faire(Donnees.nom()); } List<Service> s() { return s; } void b() { s().add(new Fuite()); }
    }
    static class ToAddedWithOthers {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final List<Service> s = new ArrayList<>(); void added_with_others() { for (Service x : s) x.faire(Donnees.nom()); } void b() { s.addAll(List.of(new A(), new Fuite())); }
    }
    static class ToAddedByAUtility {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final List<Service> s = new ArrayList<>(); void added_by_a_utility() { for (Service x : s) x.faire(Donnees.nom()); } void b() { Collections.addAll(s, new A(), new Fuite()); }
    }
    static class ToSetByAnIterator {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final List<Service> s = new ArrayList<>(); void set_by_an_iterator() { for (Service x : s) x.faire(Donnees.nom()); } void b() { ListIterator<Service> it = s.listIterator(); it.next(); it.set(new Fuite()); }
    }
    static class ToReplaced {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final List<Service> s = new ArrayList<>(); void replaced() { for (Service x : s) x.faire(Donnees.nom()); } void b() { s.replaceAll(x -> new Fuite()); }
    }
    static class ToMapped {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private List<Service> s = List.of(new A()); void b() { s = s.stream().map(x -> (Service) new Fuite()).toList(); } void mapped() { for (Service x : s) x.faire(Donnees.nom()); }
    }
    static class ToAViewOfAnArray {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final List<Service> s; ToAViewOfAnArray() { Service[] t = new Service[1]; t[0] = new Fuite(); s = Arrays.asList(t); } void a_view_of_an_array() { for (Service x : s) x.faire(Donnees.nom()); }
    }
    static class ToSetInAPart {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final List<Service> s = new ArrayList<>(); void set_in_a_part() { for (Service x : s) x.faire(Donnees.nom()); } void b() { s.subList(0, 1).set(0, new Fuite()); }
    }
    static class ToSetInAnEntry {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final Map<String, Service> s = new HashMap<>(); void b() { for (Map.Entry<String, Service> e : s.entrySet()) e.setValue(new Fuite()); } void set_in_an_entry(String k) { s.get(k).faire(Donnees.nom()); }
    }
    static class ToMerged {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final Map<String, Service> s = new HashMap<>(); void b() { s.merge("k", new Fuite(), (x, y) -> x); } void merged(String k) { s.get(k).faire(Donnees.nom()); }
    }
    static class ToComputed {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final Map<String, Service> s = new HashMap<>(); void b() { s.compute("k", (x, y) -> new Fuite()); } void computed(String k) { s.get(k).faire(Donnees.nom()); }
    }
    static class ToCopiedByAConstructor {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final List<Service> s; private ToCopiedByAConstructor(List<Service> l) { s = new ArrayList<>(l); } static ToCopiedByAConstructor b() { List<Service> l = new ArrayList<>(); l.add(new Fuite()); return new ToCopiedByAConstructor(l); } void copied_by_a_constructor() { for (Service x : s) x.faire(Donnees.nom()); }
    }
    static class ToAddedToTheListOfAKey {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final Map<String, List<Service>> s = new HashMap<>(); void b(String k) { s.computeIfAbsent(k, x -> new ArrayList<>()).add(new Fuite()); } void added_to_the_list_of_a_key(String k) { for (Service x : s.get(k)) x.faire(Donnees.nom()); }
    }
    static class ToAddedByAHelper {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final List<Service> s = new ArrayList<>(); void added_by_a_helper() { for (Service x : s) x.faire(Donnees.nom()); } private static void remplir(List<Service> l) { l.add(new Fuite()); } void b() { remplir(s); }
    }
    static class ToCopiedIntoAnArray {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final Service[] s = new Service[2]; private void remplir(Service... t) { System.arraycopy(t, 0, s, 0, t.length); } void b() { remplir(new Fuite()); } void copied_into_an_array() { for (Service x : s) x.faire(Donnees.nom()); }
    }
    static class ToAddedByAnotherThatSharesIt {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        static class Reg { private final List<Service> l; Reg(List<Service> l) { this.l = l; } void ajouter() { l.add(new Fuite()); } } private final List<Service> s = new ArrayList<>(); void b() { new Reg(s).ajouter(); } void added_by_another_that_shares_it() { for (Service x : s) x.faire(Donnees.nom()); }
    }
    static class ToOutOfAPile {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        static class Pile<T> { private final List<T> l = new ArrayList<>(); void poser(T t) { l.add(t); } T prendre() { return l.remove(0); } } private final Pile<Service> p = new Pile<>(); void b() { p.poser(new Fuite()); } void out_of_a_pile() { p.prendre().faire(Donnees.nom()); }
    }
    static class ToDrained {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final BlockingQueue<Service> q = new LinkedBlockingQueue<>(); private final List<Service> s = new ArrayList<>(); void b() { q.add(new Fuite()); } void c() { q.drainTo(s); } void drained() { for (Service x : s) x.faire(Donnees.nom()); }
    }
    static class ToAddedToAWrappedList {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final List<Service> s = Collections.synchronizedList(new ArrayList<>()); void b() { s.add(new Fuite()); } void added_to_a_wrapped_list() { for (Service x : s) x.faire(Donnees.nom()); }
    }
    static class ToSetInAReference {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final AtomicReference<Service> s = new AtomicReference<>(new A()); void b() { s.set(new Fuite()); } void set_in_a_reference() { s.get().faire(Donnees.nom()); }
    }
    static class ToUpdatedInAReference {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final AtomicReference<Service> s = new AtomicReference<>(new A()); void b() { s.updateAndGet(x -> new Fuite()); } void updated_in_a_reference() { s.get().faire(Donnees.nom()); }
    }
    static class ToCollected {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final Map<String, Service> s; ToCollected() { s = Stream.of("a", "b").collect(Collectors.toMap(k -> k, k -> new Fuite())); } void collected(String k) { s.get(k).faire(Donnees.nom()); }
    }
    static class ToMadeByASupplierOfAKey {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final Map<String, Supplier<Service>> s = Map.of("a", A::new, "b", Fuite::new); void made_by_a_supplier_of_a_key(String k) { s.get(k).get().faire(Donnees.nom()); }
    }
    static class ToMadeByAFactoryOfAKey {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        interface Usine { Service creer(); } private final Map<String, Usine> s = new HashMap<>(); ToMadeByAFactoryOfAKey() { s.put("a", A::new); s.put("b", () -> new Fuite()); } private Service t = new A(); void b(String k) { t = s.get(k).creer(); } void made_by_a_factory_of_a_key() { t.faire(Donnees.nom()); }
    }
    static class ToAddedToACopyOfTheVariable {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final List<Service> s = new ArrayList<>(); void added_to_a_copy_of_the_variable() { for (Service x : s) x.faire(Donnees.nom()); } void b() { List<Service> l = s; List<Service> m = l; m.add(0, new Fuite()); }
    }
    static class ToAddedByAReference {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final List<Service> s = new ArrayList<>(); void added_by_a_reference() { for (Service x : s) x.faire(Donnees.nom()); } void b() { Consumer<Service> c = s::add; c.accept(new Fuite()); }
    }
    static class ToAddedByAStream {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final List<Service> s = new ArrayList<>(); void added_by_a_stream() { for (Service x : s) x.faire(Donnees.nom()); } void b() { Stream.of(new Fuite()).forEach(s::add); }
    }
    static class ToOrElseMade {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); void b() { Optional<Service> o = Optional.empty(); t = o.orElseGet(Fuite::new); } void or_else_made() { t.faire(Donnees.nom()); }
    }
    static class ToOrElse {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); void b() { Optional<Service> o = Optional.empty(); t = o.orElse(new Fuite()); } void or_else() { t.faire(Donnees.nom()); }
    }
    static class ToCalled {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); void b() throws Exception { Callable<Service> c = () -> new Fuite(); t = c.call(); } void called() { t.faire(Donnees.nom()); }
    }
    static class ToPromised {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); void b() throws Exception { t = CompletableFuture.supplyAsync(() -> (Service) new Fuite()).get(); } void promised() { t.faire(Donnees.nom()); }
    }
    static class ToSubmitted {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); void b(ExecutorService e) throws Exception { Future<Service> f = e.submit(() -> new Fuite()); t = f.get(); } void submitted() { t.faire(Donnees.nom()); }
    }
    static class ToMovedToAnotherList {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final List<Service> s = new LinkedList<>(); private final List<Service> t = new LinkedList<>(); void b() { t.add(new Fuite()); } void c() { Iterator<Service> it = t.iterator(); while (it.hasNext()) s.add(it.next()); } void moved_to_another_list() { s.get(0).faire(Donnees.nom()); }
    }
    static class ToLeftToTheThread {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); private final ThreadLocal<Service> l = new ThreadLocal<>(); void b() { l.set(new Fuite()); } void c() { t = l.get(); } void left_to_the_thread() { t.faire(Donnees.nom()); }
    }
    static class ToCastFromANode {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); static class Noeud { Object v; Noeud s; } private Noeud tete; void b() { Noeud n = new Noeud(); n.v = new Fuite(); n.s = tete; tete = n; } void c() { t = (Service) tete.s.v; } void cast_from_a_node() { t.faire(Donnees.nom()); }
    }
    static class ToOutOfAnOwnList {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); static class Liste extends ArrayList<Service> { } private final Liste l = new Liste(); void b() { l.add(new Fuite()); } void c() { t = l.get(0); } void out_of_an_own_list() { t.faire(Donnees.nom()); }
    }
    static class ToPutIntoItselfByAnOwnList {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); static class Liste extends ArrayList<Service> { void mettre(Service x) { add(x); } } private final Liste l = new Liste(); void b() { l.mettre(new Fuite()); } void c() { t = l.get(0); } void put_into_itself_by_an_own_list() { t.faire(Donnees.nom()); }
    }
    static class ToHandedToAnOrder {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); void b() { PriorityQueue<Service> q = new PriorityQueue<>((x, y) -> { t = x; return 0; }); q.add(new Fuite()); q.add(new A()); } void handed_to_an_order() { t.faire(Donnees.nom()); }
    }
    static class ToHandedToAnOrderOfOurs {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); static class Cmp implements Comparator<Service> { ToHandedToAnOrderOfOurs v; public int compare(Service x, Service y) { v.t = x; return 0; } } void b() { Cmp c = new Cmp(); c.v = this; List<Service> l = new ArrayList<>(List.of(new Fuite(), new A())); l.sort(c); } void handed_to_an_order_of_ours() { t.faire(Donnees.nom()); }
    }
    static class ToThatComparesItself {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); static class F2 extends Fuite implements Comparable<F2> { static ToThatComparesItself v; public int compareTo(F2 o) { v.t = o; return 0; } } void b() { F2.v = this; List<F2> l = new ArrayList<>(List.of(new F2(), new F2())); Collections.sort(l); } void that_compares_itself() { t.faire(Donnees.nom()); }
    }
    static class ToOutOfAnArrayOfAnything {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); void b() { Object[] o = new Object[1]; o[0] = new Fuite(); Object p = o; t = (Service) ((Object[]) p)[0]; } void out_of_an_array_of_anything() { t.faire(Donnees.nom()); }
    }
    static class ToOutOfAnArrayOfArrays {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); void b() { Service[][] o = new Service[1][1]; o[0][0] = new Fuite(); t = o[0][0]; } void out_of_an_array_of_arrays() { t.faire(Donnees.nom()); }
    }
    static class ToOutOfAMapOfAnything {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); void b() { var m = new HashMap<String, Object>(); m.put("s", new Fuite()); c(m); } private void c(Map<String, Object> m) { t = (Service) m.get("s"); } void out_of_a_map_of_anything() { t.faire(Donnees.nom()); }
    }
    static class ToMadeByAFunctionOfAFunction {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); void b() { Function<String, Function<String, Service>> f = x -> y -> new Fuite(); t = f.apply("a").apply("b"); } void made_by_a_function_of_a_function() { t.faire(Donnees.nom()); }
    }
    static class ToGivenBackByAFunction {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); void b() { UnaryOperator<Service> f = x -> x; t = f.apply(new Fuite()); } void given_back_by_a_function() { t.faire(Donnees.nom()); }
    }
    static class ToGivenBackByTheIdentity {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); private final Function<Service, Service> f = Function.identity(); void b() { t = f.apply(new Fuite()); } void given_back_by_the_identity() { t.faire(Donnees.nom()); }
    }
    static class ToGivenBackByTwo {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); private static Service id(Service x) { return x; } void b() { Function<Service, Service> f = ToGivenBackByTwo::id; t = f.andThen(x -> x).apply(new Fuite()); } void given_back_by_two() { t.faire(Donnees.nom()); }
    }
    static class ToTakenByOneOfSeveralFunctions {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service t = new A(); private final List<Consumer<Service>> l = new ArrayList<>(); ToTakenByOneOfSeveralFunctions() { l.add(x -> t = x); } void b() { for (Consumer<Service> c : l) c.accept(new Fuite()); } void taken_by_one_of_several_functions() { t.faire(Donnees.nom()); }
    }
}
