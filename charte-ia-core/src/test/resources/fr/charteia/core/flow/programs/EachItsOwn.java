package programs;

import api.*;
import java.util.*;

/** Two objects of one class in two fields hold each what it was made with: who calls one does not call what the other holds. */
class EachItsOwn {
    static class CalmMadeWithAnother {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); } }
        static class Garde implements Service { private final Service d; Garde(Service d) { this.d = d; } public void faire(String x) { d.faire(x); } }
        private final Service s = new Garde(new A()); private final Service t = new Garde(new Fuite()); void made_with_another() { s.faire(Donnees.nom()); } void the_other_made_with_another() { t.faire("x"); }
    }
    static class SendingMadeWithAnother {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
     } }
        static class Garde implements Service { private final Service d; Garde(Service d) { this.d = d; } public void faire(String x) { d.faire(x); } }
        private final Service s = new Garde(new Fuite()); private final Service t = new Garde(new A()); void made_with_another_that_sends() { s.faire(Donnees.nom()); } void the_other_made_with_another_that_sends() { t.faire("x"); }
    }
    static class CalmOfTheClassItself {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); } }
        static class Garde implements Service { private final Service d; Garde(Service d) { this.d = d; } public void faire(String x) { d.faire(x); } }
        private final Garde s; private final Garde t; CalmOfTheClassItself() { s = new Garde(new A()); t = new Garde(new Fuite()); } void of_the_class_itself() { s.faire(Donnees.nom()); } void the_other_of_the_class_itself() { t.faire("x"); }
    }
    static class SendingOfTheClassItself {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
     } }
        static class Garde implements Service { private final Service d; Garde(Service d) { this.d = d; } public void faire(String x) { d.faire(x); } }
        private final Garde s; private final Garde t; SendingOfTheClassItself() { s = new Garde(new Fuite()); t = new Garde(new A()); } void of_the_class_itself_that_sends() { s.faire(Donnees.nom()); } void the_other_of_the_class_itself_that_sends() { t.faire("x"); }
    }
    static class CalmMadeOnTheSpot {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); } }
        static class Garde implements Service { private final Service d; Garde(Service d) { this.d = d; } public void faire(String x) { d.faire(x); } }
        void made_on_the_spot() { new Garde(new A()).faire(Donnees.nom()); } void the_other_made_on_the_spot() { new Garde(new Fuite()).faire("x"); }
    }
    static class SendingMadeOnTheSpot {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
     } }
        static class Garde implements Service { private final Service d; Garde(Service d) { this.d = d; } public void faire(String x) { d.faire(x); } }
        void made_on_the_spot_that_sends() { new Garde(new Fuite()).faire(Donnees.nom()); } void the_other_made_on_the_spot_that_sends() { new Garde(new A()).faire("x"); }
    }
    static class CalmCarried {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); } }
        static class Porteur { private final Service s; Porteur(Service s) { this.s = s; } void go(String x) { s.faire(x); } } private final Porteur p = new Porteur(new A()); private final Porteur q = new Porteur(new Fuite()); void carried() { p.go(Donnees.nom()); } void the_other_carried() { q.go("x"); }
    }
    static class SendingCarried {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
     } }
        static class Porteur { private final Service s; Porteur(Service s) { this.s = s; } void go(String x) { s.faire(x); } } private final Porteur p = new Porteur(new Fuite()); private final Porteur q = new Porteur(new A()); void carried_that_sends() { p.go(Donnees.nom()); } void the_other_carried_that_sends() { q.go("x"); }
    }
    static class CalmShared {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); } }
        static class Garde implements Service { private final Service d; Garde(Service d) { this.d = d; } public void faire(String x) { d.faire(x); } }
        private static final Service S = new Garde(new A()); private static final Service T = new Garde(new Fuite()); void shared() { S.faire(Donnees.nom()); } void the_other_shared() { T.faire("x"); }
    }
    static class SendingShared {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
     } }
        static class Garde implements Service { private final Service d; Garde(Service d) { this.d = d; } public void faire(String x) { d.faire(x); } }
        private static final Service S = new Garde(new Fuite()); private static final Service T = new Garde(new A()); void shared_that_sends() { S.faire(Donnees.nom()); } void the_other_shared_that_sends() { T.faire("x"); }
    }
    static class CalmOfAConstant {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); } }
        enum K { CALME(new A()), FORT(new Fuite()); private final Service s; K(Service s) { this.s = s; } void go(String x) { s.faire(x); } } void of_a_constant() { K.CALME.go(Donnees.nom()); } void the_other_of_a_constant() { K.FORT.go("x"); }
    }
    static class SendingOfAConstant {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
     } }
        enum K { CALME(new Fuite()), FORT(new A()); private final Service s; K(Service s) { this.s = s; } void go(String x) { s.faire(x); } } void of_a_constant_that_sends() { K.CALME.go(Donnees.nom()); } void the_other_of_a_constant_that_sends() { K.FORT.go("x"); }
    }
    static class CalmOfAKey {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); } }
        private final Map<String, Service> m = Map.of("calme", new A(), "fort", new Fuite()); void of_a_key() { m.get("calme").faire(Donnees.nom()); } void the_other_of_a_key() { m.get("fort").faire("x"); }
    }
    static class SendingOfAKey {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
     } }
        private final Map<String, Service> m = Map.of("calme", new Fuite(), "fort", new A()); void of_a_key_that_sends() { m.get("calme").faire(Donnees.nom()); } void the_other_of_a_key_that_sends() { m.get("fort").faire("x"); }
    }
    static class CalmSetByAMethod {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); } }
        static class Garde implements Service { private final Service d; Garde(Service d) { this.d = d; } public void faire(String x) { d.faire(x); } }
        private Service s; private Service t; void init() { s = new Garde(new A()); t = new Garde(new Fuite()); } void set_by_a_method() { init(); s.faire(Donnees.nom()); } void the_other_set_by_a_method() { t.faire("x"); }
    }
    static class SendingSetByAMethod {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
     } }
        static class Garde implements Service { private final Service d; Garde(Service d) { this.d = d; } public void faire(String x) { d.faire(x); } }
        private Service s; private Service t; void init() { s = new Garde(new Fuite()); t = new Garde(new A()); } void set_by_a_method_that_sends() { init(); s.faire(Donnees.nom()); } void the_other_set_by_a_method_that_sends() { t.faire("x"); }
    }
    static class CalmGivenByAnHeir {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); } }
        static abstract class Base { private final Service s; Base(Service s) { this.s = s; } void go(String x) { s.faire(x); } } static class P1 extends Base { P1() { super(new A()); } } static class P2 extends Base { P2() { super(new Fuite()); } } private final P1 p = new P1(); private final P2 q = new P2(); void given_by_an_heir() { p.go(Donnees.nom()); } void the_other_given_by_an_heir() { q.go("x"); }
    }
    static class SendingGivenByAnHeir {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
     } }
        static abstract class Base { private final Service s; Base(Service s) { this.s = s; } void go(String x) { s.faire(x); } } static class P1 extends Base { P1() { super(new Fuite()); } } static class P2 extends Base { P2() { super(new A()); } } private final P1 p = new P1(); private final P2 q = new P2(); void given_by_an_heir_that_sends() { p.go(Donnees.nom()); } void the_other_given_by_an_heir_that_sends() { q.go("x"); }
    }
    static class CalmOfARecord {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); } }
        record R(Service s) { void go(String x) { s.faire(x); } } private final R p = new R(new A()); private final R q = new R(new Fuite()); void of_a_record() { p.go(Donnees.nom()); } void the_other_of_a_record() { q.go("x"); }
    }
    static class SendingOfARecord {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
     } }
        record R(Service s) { void go(String x) { s.faire(x); } } private final R p = new R(new Fuite()); private final R q = new R(new A()); void of_a_record_that_sends() { p.go(Donnees.nom()); } void the_other_of_a_record_that_sends() { q.go("x"); }
    }
    static class CalmOutOfARecord {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); } }
        record R(Service s) { } private final R p = new R(new A()); private final R q = new R(new Fuite()); void out_of_a_record() { p.s().faire(Donnees.nom()); } void the_other_out_of_a_record() { q.s().faire("x"); }
    }
    static class SendingOutOfARecord {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
     } }
        record R(Service s) { } private final R p = new R(new Fuite()); private final R q = new R(new A()); void out_of_a_record_that_sends() { p.s().faire(Donnees.nom()); } void the_other_out_of_a_record_that_sends() { q.s().faire("x"); }
    }
    static class CalmSetOnceItIsThere {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); } }
        static class Reglable implements Service { private Service d; void avec(Service d) { this.d = d; } public void faire(String x) { d.faire(x); } }
        private final Reglable s = new Reglable(); private final Reglable t = new Reglable(); CalmSetOnceItIsThere() { s.avec(new A()); t.avec(new Fuite()); } void set_once_it_is_there() { s.faire(Donnees.nom()); } void the_other_set_once_it_is_there() { t.faire("x"); }
    }
    static class SendingSetOnceItIsThere {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
     } }
        static class Reglable implements Service { private Service d; void avec(Service d) { this.d = d; } public void faire(String x) { d.faire(x); } }
        private final Reglable s = new Reglable(); private final Reglable t = new Reglable(); SendingSetOnceItIsThere() { s.avec(new Fuite()); t.avec(new A()); } void set_once_it_is_there_that_sends() { s.faire(Donnees.nom()); } void the_other_set_once_it_is_there_that_sends() { t.faire("x"); }
    }
    static class CalmInAListThatIsGiven {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // KNOWN: invents 401, which list each of two objects of one class holds is not told
     }  }
        static class Liste implements Service { private final List<Service> d; Liste(List<Service> d) { this.d = d; } public void faire(String x) { for (Service e : d) e.faire(x); } }
        private final Service s = new Liste(List.of(new A())); private final Service t = new Liste(List.of(new Fuite())); void in_a_list_that_is_given() { s.faire(Donnees.nom()); } void the_other_in_a_list_that_is_given() { t.faire("x"); }
    }
    static class SendingInAListThatIsGiven {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
     } }
        static class Liste implements Service { private final List<Service> d; Liste(List<Service> d) { this.d = d; } public void faire(String x) { for (Service e : d) e.faire(x); } }
        private final Service s = new Liste(List.of(new Fuite())); private final Service t = new Liste(List.of(new A())); void in_a_list_that_is_given_that_sends() { s.faire(Donnees.nom()); } void the_other_in_a_list_that_is_given_that_sends() { t.faire("x"); }
    }
    static class CalmMadeByAFactory {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // KNOWN: invents 401, which of two objects a factory gave each field is not told
     }  }
        static class Porteur { private final Service s; Porteur(Service s) { this.s = s; } void go(String x) { s.faire(x); } } private static Porteur creer(boolean ia) { return ia ? new Porteur(new Fuite()) : new Porteur(new A()); } private final Porteur p = creer(false); private final Porteur q = creer(true); void made_by_a_factory() { p.go(Donnees.nom()); } void the_other_made_by_a_factory() { q.go("x"); }
    }
    static class SendingMadeByAFactory {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
     } }
        static class Porteur { private final Service s; Porteur(Service s) { this.s = s; } void go(String x) { s.faire(x); } } private static Porteur creer(boolean ia) { return ia ? new Porteur(new A()) : new Porteur(new Fuite()); } private final Porteur p = creer(false); private final Porteur q = creer(true); void made_by_a_factory_that_sends() { p.go(Donnees.nom()); } void the_other_made_by_a_factory_that_sends() { q.go("x"); }
    }
    static class CalmPutOnAPile {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // KNOWN: invents 401, which list each of two objects of one class holds is not told
     }  }
        static class Pile<T> { private final List<T> l = new ArrayList<>(); void poser(T t) { l.add(t); } T prendre() { return l.remove(0); } } private final Pile<Service> p = new Pile<>(); private final Pile<Service> q = new Pile<>(); void c() { p.poser(new A()); q.poser(new Fuite()); } void put_on_a_pile() { p.prendre().faire(Donnees.nom()); } void the_other_put_on_a_pile() { q.prendre().faire("x"); }
    }
    static class SendingPutOnAPile {
        interface Service { void faire(String s); }
        static class A implements Service { public void faire(String s) { System.out.println(s); } }
        static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); // 401
     } }
        static class Pile<T> { private final List<T> l = new ArrayList<>(); void poser(T t) { l.add(t); } T prendre() { return l.remove(0); } } private final Pile<Service> p = new Pile<>(); private final Pile<Service> q = new Pile<>(); void c() { p.poser(new Fuite()); q.poser(new A()); } void put_on_a_pile_that_sends() { p.prendre().faire(Donnees.nom()); } void the_other_put_on_a_pile_that_sends() { q.prendre().faire("x"); }
    }
}
