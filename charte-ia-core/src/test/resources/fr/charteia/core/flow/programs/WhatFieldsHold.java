package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** A field of an interface holds no object of a class whose objects never come there: who calls what lies in it does not call that class. */
class WhatFieldsHold {
    interface Service {
        void faire(String s);
        default void poser(String s) { faire(s); }
    }
    static class A implements Service { public void faire(String s) { System.out.println(s); } }
    static class B implements Service {
        String vu;
        public void faire(String s) { vu = s; }
    }
    static class Fuite implements Service { public void faire(String s) { Ia.envoyer(s); } }
    static class Garde implements Service {
        private final Service dedans;
        Garde(Service dedans) { this.dedans = dedans; }
        public void faire(String s) { dedans.faire(s); }
    }

    void made_where_it_is_asked() { new Fuite().faire("x"); }

    static class Chosen {
        private final Service s;
        Chosen(boolean b) { s = b ? new A() : new B(); }
        void chosen_in_the_constructor() { s.faire(Donnees.nom()); }
        void by_a_method_that_the_interface_has() { s.poser(Donnees.nom()); }
        private static void demander(Service passed) { passed.faire(Donnees.nom()); }
        void passed_on() { demander(s); }
        void passed_on_or_made(boolean b) { demander(b ? s : new A()); }
        void kept_in_a_variable() { Service t = s; t.faire(Donnees.nom()); }
        void taken_along() { Runnable r = () -> s.faire(Donnees.nom()); r.run(); }
    }
    static class Changed {
        private Service s = new A();
        void changer() { s = new B(); }
        void changed_later() { s.faire(Donnees.nom()); }
    }
    static class Opened {
        private Service s;
        void ouvrir(int i) {
            switch (i) {
                case 0: s = new A(); break;
                default: s = new B();
            }
        }
        void opened_by_a_number() { s.faire(Donnees.nom()); }
    }
    static class OnDemand {
        private Service s;
        private Service s() {
            if (s == null) {
                s = System.getenv("x") == null ? new A() : new B();
            }
            return s;
        }
        void made_on_demand() { s().faire(Donnees.nom()); }
    }
    static class Made {
        private static Service creer(String k) { return k.equals("a") ? new A() : new B(); }
        private final Service s;
        Made(String k) { s = creer(k); }
        void made_by_a_factory() { s.faire(Donnees.nom()); }
    }
    static class Delegated {
        private final Service s;
        Delegated() { this(new A()); }
        private Delegated(Service s) { this.s = s; }
        static Delegated b() { return new Delegated(new B()); }
        void by_one_of_two_constructors() { s.faire(Donnees.nom()); }
    }
    static class Shared {
        private static Service s = new A();
        static void changer() { s = new B(); }
        void shared_by_all() { s.faire(Donnees.nom()); }
    }
    static class Guarded {
        private final Service s = new Garde(new A());
        private final Service t = new Garde(new B());
        void inside_another() { s.faire(Donnees.nom()); }
        void inside_another_of_another_kind() { t.faire(Donnees.nom()); }
    }
    static class Listed {
        private final List<Service> s = List.of(new A(), new B());
        private final List<Service> added = new ArrayList<>();
        private final Service[] cells = {new A(), new B()};
        private final Deque<Service> queue = new ArrayDeque<>();
        Listed() {
            added.add(new A());
            added.add(new B());
        }
        void put(boolean b) { queue.push(b ? new A() : new B()); }
        void each_of_a_list() { for (Service x : s) x.faire(Donnees.nom()); }
        void one_of_a_list() { added.get(0).faire(Donnees.nom()); }
        void each_by_a_function() { added.forEach(x -> x.faire(Donnees.nom())); }
        void one_of_an_array(int i) { cells[i].faire(Donnees.nom()); }
        void next_in_a_queue() { queue.peek().faire(Donnees.nom()); }
    }
    static class Named {
        private final Map<String, Service> s = new HashMap<>();
        private final Optional<Service> perhaps = Optional.of(new A());
        Named() {
            s.put("a", new A());
            s.put("b", new B());
        }
        void under_a_name(String k) { s.get(k).faire(Donnees.nom()); }
        void if_there_is_one() { perhaps.ifPresent(x -> x.faire(Donnees.nom())); }
    }
    enum Choix {
        UN(new A()), DEUX(new B());
        final Service s;
        Choix(Service s) { this.s = s; }
    }
    void of_a_constant(Choix c) { c.s.faire(Donnees.nom()); }

    static class Envoi implements Service { public void faire(String s) { Ia.envoyer(s); } }
    static class Apart {
        private final List<Service> calm = List.of(new A());
        private final List<Service> added = new ArrayList<>();
        private final Map<String, Supplier<Service>> makers = Map.of("a", A::new);
        private final List<Service> sending = new ArrayList<>();
        private final Map<String, Supplier<Service>> senders = Map.of("e", Envoi::new);
        Apart() {
            added.addAll(calm);
            sending.add(new Envoi());
        }
        void each_that_sends() { for (Service x : sending) x.faire("x"); }
        void each_that_does_not() { for (Service x : calm) x.faire(Donnees.nom()); }
        void each_that_was_added() { for (Service x : added) x.faire(Donnees.nom()); }
        void each_that_was_added_by_a_stream() { added.stream().filter(x -> x != null).forEach(x -> x.faire(Donnees.nom())); }
        void made_by_what_does_not(String k) { makers.get(k).get().faire(Donnees.nom()); }
        void made_by_what_sends(String k) { senders.get(k).get().faire("x"); }
    }

    @fr.charteia.annotations.SystemeIA(id = "redaction") static class Declare implements Service { public void faire(String s) { Ia.envoyer(s); } }
    @fr.charteia.annotations.SystemeIA(id = "accueil") static class Declares {
        private final Service s;
        private final Service guarded = new Garde(new A());
        private final Service sending = new Garde(new Declare());
        Declares(boolean b) { s = b ? new A() : new B(); }
        void beside_what_is_declared() { s.faire(Donnees.nom()); }
        void guarded_where_another_is_declared() { guarded.faire(Donnees.nom()); }
        void declared() { sending.faire("x"); }
    }
}
