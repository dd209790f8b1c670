package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** By which ways an object may come into a field of an interface: who calls what lies there may call it. */
class WhatComesThere {
    static class ToAnythingSet {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); void set(Service x) { s = x; } void anything_set() { s.faire(Donnees.nom()); }
    }
    static class ToSetByAMethod {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); private void set(Service x) { s = x; } void b() { set(new Fuite()); } void set_by_a_method() { s.faire(Donnees.nom()); }
    }
    static class ToGivenByAMethod {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); Service creer() { return new Fuite(); } void b() { s = creer(); } void given_by_a_method() { s.faire(Donnees.nom()); }
    }
    static class ToOutOfABoxOfOurOwn {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); static class Boite<T> { private T v; void set(T t) { v = t; } T get() { return v; } } private final Boite<Service> boite = new Boite<>(); void b() { boite.set(new Fuite()); } void c() { s = boite.get(); } void out_of_a_box_of_our_own() { s.faire(Donnees.nom()); }
    }
    static class ToSetByAFunctionThatTakesItAlong {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); void b() { Fuite f = new Fuite(); Runnable r = () -> s = f; r.run(); } void set_by_a_function_that_takes_it_along() { s.faire(Donnees.nom()); }
    }
    static class ToThatPutsItselfThere {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        private Service s = new A(); class Reg implements Service { Reg() { s = this; } public void faire(String x) { Ia.envoyer(x); // 401
     } } void b() { new Reg(); } void that_puts_itself_there() { s.faire(Donnees.nom()); }
    }
    static class ToThatAClassAbovePutsThere {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        private Service s = new A(); static abstract class Base implements Service { void inscrire(ToThatAClassAbovePutsThere w) { w.s = this; } } static class Reg extends Base { public void faire(String x) { Ia.envoyer(x); // 401
     } } void b() { new Reg().inscrire(this); } void that_a_class_above_puts_there() { s.faire(Donnees.nom()); }
    }
    static class ToOutOfAnArray {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); void b() { Service[] t = { new Fuite() }; s = t[0]; } void out_of_an_array() { s.faire(Donnees.nom()); }
    }
    static class ToOneOfThoseThatArePassed {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); static Service premier(Service... t) { return t[0]; } void b() { s = premier(new Fuite()); } void one_of_those_that_are_passed() { s.faire(Donnees.nom()); }
    }
    static class ToOutOfAnOptional {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); void b() { s = Optional.<Service>of(new Fuite()).get(); } void out_of_an_optional() { s.faire(Donnees.nom()); }
    }
    static class ToMadeForAKey {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final Map<String, Service> m = new HashMap<>(); private Service s = new A(); void b(String k) { s = m.computeIfAbsent(k, x -> new Fuite()); } void made_for_a_key() { s.faire(Donnees.nom()); }
    }
    static class ToMadeByName {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); void b() throws Exception { s = (Service) Class.forName("programs.WhatComesThere$ToMadeByName$Fuite").getDeclaredConstructor().newInstance(); } void made_by_name() { s.faire(Donnees.nom()); }
    }
    static class ToLoaded {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); void b() { s = ServiceLoader.load(Service.class).findFirst().get(); } void loaded() { s.faire(Donnees.nom()); }
    }
    static class ToMadeByAReference {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); void b() { Supplier<Service> f = Fuite::new; s = f.get(); } void made_by_a_reference() { s.faire(Donnees.nom()); }
    }
    static class ToGivenBack {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); static <T> T id(T t) { return t; } void b() { s = id(new Fuite()); } void given_back() { s.faire(Donnees.nom()); }
    }
    static class ToOneOfTwo {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); void b(boolean x) { s = x ? new A() : new Fuite(); } void one_of_two() { s.faire(Donnees.nom()); }
    }
    static class ToByAMethodOfTheClassAbove {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        static class Mere { protected Service s = new A(); void set(Service x) { s = x; } } static class Fille extends Mere { void b() { super.set(new Fuite()); } void by_a_method_of_the_class_above() { s.faire(Donnees.nom()); } }
    }
    static class ToOfAnotherObject {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); static void b(ToOfAnotherObject autre) { autre.s = new Fuite(); } void of_another_object() { s.faire(Donnees.nom()); }
    }
    static class ToOfARecord {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        record R(Service s) { void of_a_record() { s.faire(Donnees.nom()); } } R b() { return new R(new Fuite()); }
    }
    static class ToByAnotherObject {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); static class C1 { private ToByAnotherObject w; C1(ToByAnotherObject w) { this.w = w; } void go(Service x) { w.s = x; } } void b() { new C1(this).go(new Fuite()); } void by_another_object() { s.faire(Donnees.nom()); }
    }
    static class ToTestedForItsType {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); void b(Object o) { if (o instanceof Service x) s = x; } void c() { b(new Fuite()); } void tested_for_its_type() { s.faire(Donnees.nom()); }
    }
    static class ToCast {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); private final List<Object> l = new ArrayList<>(); void b() { l.add(new Fuite()); } void c() { s = (Service) l.get(0); } void cast() { s.faire(Donnees.nom()); }
    }
    static class ToThatGivesItself {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        private Service s = new A(); interface Moi { default Object moi() { return this; } } static class Reg implements Service, Moi { public void faire(String x) { Ia.envoyer(x); // 401
     } } void b() { s = (Service) new Reg().moi(); } void that_gives_itself() { s.faire(Donnees.nom()); }
    }
    static class ToPassedToAFunction {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); void b() { Consumer<Service> c = x -> s = x; c.accept(new Fuite()); } void passed_to_a_function() { s.faire(Donnees.nom()); }
    }
    static class ToPassedToAReference {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); void b() { Consumer<Service> c = this::set; c.accept(new Fuite()); } private void set(Service x) { s = x; } void passed_to_a_reference() { s.faire(Donnees.nom()); }
    }
    static class ToPassedToAFunctionOfOurs {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); interface Action { void faire(Service x); } void b() { Action c = x -> s = x; c.faire(new Fuite()); } void passed_to_a_function_of_ours() { s.faire(Donnees.nom()); }
    }
    static class ToAConstant {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); static final Service DEFAUT = new Fuite(); void b() { s = DEFAUT; } void a_constant() { s.faire(Donnees.nom()); }
    }
    static class ToMadeByAnotherObject {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); static class Usine { Service creer() { return new Fuite(); } } private final Usine u = new Usine(); void b() { s = u.creer(); } void made_by_another_object() { s.faire(Donnees.nom()); }
    }
    static class ToMadeByAnImplementation {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); interface Usine { Service creer(); } static class U1 implements Usine { public Service creer() { return new Fuite(); } } private final Usine u = new U1(); void b() { s = u.creer(); } void made_by_an_implementation() { s.faire(Donnees.nom()); }
    }
    static class ToTestedForNull {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); void b() { s = Objects.requireNonNull(new Fuite()); } void tested_for_null() { s.faire(Donnees.nom()); }
    }
    static class ToCopied {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); void b() { Service x = new Fuite(); Service y = x; synchronized (this) { s = y; } } void copied() { s.faire(Donnees.nom()); }
    }
    static class ToAddedToAList {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final List<Service> s = new ArrayList<>(); void b() { s.add(new Fuite()); } void added_to_a_list() { for (Service x : s) x.faire(Donnees.nom()); }
    }
    static class ToAnythingAddedToAList {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final List<Service> s = new ArrayList<>(); void ajouter(Service x) { s.add(x); } void anything_added_to_a_list() { for (Service x : s) x.faire(Donnees.nom()); }
    }
    static class ToAListThatIsPassed {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final List<Service> s; ToAListThatIsPassed(List<Service> s) { this.s = s; } void a_list_that_is_passed() { for (Service x : s) x.faire(Donnees.nom()); }
    }
    static class ToPutIntoAnArray {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private final Service[] s = new Service[2]; void b() { s[0] = new Fuite(); } void put_into_an_array() { s[0].faire(Donnees.nom()); }
    }
    static class ToChangedPlaces {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); private Service autre = new A(); void b() { autre = new Fuite(); } void c() { Service t = s; s = autre; autre = t; } void changed_places() { s.faire(Donnees.nom()); }
    }
    static class ToOutOfAListOfOurOwn {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); static class Noeud { Service v; Noeud n; Noeud(Service v, Noeud n) { this.v = v; this.n = n; } } private Noeud tete; void b() { tete = new Noeud(new Fuite(), tete); } void c() { s = tete.v; } void out_of_a_list_of_our_own() { s.faire(Donnees.nom()); }
    }
    static class ToOfALocalClass {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        private Service s = new A(); void b() { class Local implements Service { public void faire(String x) { Ia.envoyer(x); // 401
     } } s = new Local(); } void of_a_local_class() { s.faire(Donnees.nom()); }
    }
    static class ToOfAClassWithoutAName {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        private Service s = new A(); void b() { s = new Service() { public void faire(String x) { Ia.envoyer(x); // 401
     } }; } void of_a_class_without_a_name() { s.faire(Donnees.nom()); }
    }
    static class ToAFunction {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        private Service s = new A(); void b() { s = x -> { Ia.envoyer(x); // 401
     }; } void a_function() { s.faire(Donnees.nom()); }
    }
    static class ToOfAnHeir {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); static class Fuite2 extends Fuite { } void b() { s = new Fuite2(); } void of_an_heir() { s.faire(Donnees.nom()); }
    }
    static class ToGivenByAnHeir {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); abstract static class Modele { abstract Service service(); Service init() { return service(); } } static class M1 extends Modele { Service service() { return new Fuite(); } } void b(Modele m) { s = m.init(); } void given_by_an_heir() { s.faire(Donnees.nom()); }
    }
    static class ToThroughAStaticField {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); static Service dernier; static void noter(Service x) { dernier = x; } void b() { noter(new Fuite()); } void c() { s = dernier; } void through_a_static_field() { s.faire(Donnees.nom()); }
    }
    static class ToThatAnExceptionCarries {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); void b() { try { throw new Porteur(new Fuite()); } catch (Porteur p) { s = p.s; } } static class Porteur extends RuntimeException { final Service s; Porteur(Service s) { this.s = s; } } void that_an_exception_carries() { s.faire(Donnees.nom()); }
    }
    static class ToBuilt {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); static class Batisseur { private Service x; Batisseur avec(Service y) { x = y; return this; } ToBuilt construire() { ToBuilt w = new ToBuilt(); w.s = x; return w; } } ToBuilt b() { return new Batisseur().avec(new Fuite()).construire(); } void built() { s.faire(Donnees.nom()); }
    }
    static class ToOfAThread {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); void b(ThreadLocal<Service> t) { t.set(new Fuite()); s = t.get(); } void of_a_thread() { s.faire(Donnees.nom()); }
    }
    static class ToOutOfAClassWithoutAName {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); void b() { var ref = new Object() { Service v = new Fuite(); }; s = ref.v; } void out_of_a_class_without_a_name() { s.faire(Donnees.nom()); }
    }
    static class ToOfACase {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        private Service s = new A(); int n; void b() { s = switch (n) { case 1 -> new A(); default -> { Service t = new Fuite(); yield t; } }; } void of_a_case() { s.faire(Donnees.nom()); }
    }
    static class ToByASetter {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        static class P { private Service s = new A(); Service s() { return s; } void s(Service x) { s = x; } } private final P p = new P(); void b() { p.s(new Fuite()); } void by_a_setter() { p.s().faire(Donnees.nom()); }
    }
    static class ToPassedToAConstructor {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
        } }
        static class P { private final Service s; P(Service s) { this.s = s; } void poser(String x) { s.faire(x); } } static P p(boolean b) { return new P(b ? new A() : new Fuite()); } void passed_to_a_constructor(boolean b) { p(b).poser(Donnees.nom()); }
    }
}
