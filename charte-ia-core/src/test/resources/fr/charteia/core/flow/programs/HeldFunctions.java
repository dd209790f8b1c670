package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** Functions that lie in containers run where somebody takes them out and calls them, not where they are put there. */
class HeldFunctions {
    interface Command { void execute(List<String> arguments) throws Exception; }
    static class Clerks { final Scanner in = new Scanner(System.in); boolean agree(String s) { System.out.println(s); return in.nextLine().equals("y"); } }

    static class Commands {
        private final Map<String, Command> all = new TreeMap<>();
        private final Clerks clerks = new Clerks();
        Commands() {
            all.put("ask", a -> ask());
            all.put("refuse", a -> refuse());
            all.put("grant", a -> grant());
        }
        void ask() {
            Optional<String> answer = Optional.of(Ia.demander("x")).filter(s -> !s.isBlank());
            if (answer.isEmpty()) return;
            clerks.agree(answer.get());
        }
        void refuse() { Decisions.refuser("x"); }
        void grant() { if (Ia.demander("y").equals("yes")) Decisions.delivrer("y"); } // 501
        void run(String[] given) throws Exception {
            try {
                Command command = new Commands().all.get(given[0]);
                command.execute(Arrays.asList(given));
            } catch (IllegalStateException e) { System.out.println(e); }
        }
    }

    void listed_and_run() { String a = Ia.demander("x"); List<Runnable> l = new ArrayList<>(); l.add(() -> Decisions.delivrer(a)); for (Runnable r : l) r.run(); } // 501
    void run_then_approved() { String a = Ia.demander("x"); List<Runnable> l = List.of(() -> Decisions.delivrer(a)); l.forEach(Runnable::run); Agent.confirme(a); } // 501
    void by_key(String k) { String a = Ia.demander("x"); Map<String, Runnable> m = new HashMap<>(); m.put("go", () -> Decisions.delivrer(a)); m.getOrDefault(k, () -> { }).run(); } // 501
    void all_invoked(ExecutorService pool) throws Exception { String a = Ia.demander("x"); List<Callable<String>> l = new ArrayList<>(); l.add(() -> { Decisions.delivrer(a); return a; }); pool.invokeAll(l); } // 501
    void polled() { String a = Ia.demander("x"); Queue<Runnable> q = new ArrayDeque<>(); q.offer(() -> Decisions.delivrer(a)); Runnable r; while ((r = q.poll()) != null) r.run(); } // 501
    void as_an_optional() { String a = Ia.demander("x"); Optional<Runnable> o = Optional.of(() -> Decisions.delivrer(a)); o.ifPresent(Runnable::run); } // 501
    void in_an_array() { String a = Ia.demander("x"); Runnable[] all = {() -> Decisions.delivrer(a)}; Arrays.asList(all).forEach(Runnable::run); } // 501

    static class Outbox {
        private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
        void entrust(String text) { String a = Ia.demander(text); tasks.add(() -> Decisions.refuser(a)); } // 501
        void work() throws Exception { while (true) tasks.take().run(); }
    }
    static class Hooks {
        private final List<Consumer<String>> hooks = new CopyOnWriteArrayList<>();
        void register() { hooks.add(s -> Decisions.refuser(s)); } // 501
        void listen() { hooks.add(s -> System.out.println(s)); }
        void told() { String a = Ia.demander("x"); hooks.forEach(h -> h.accept(a)); }
    }
    static class Bureau {
        List<Runnable> tasks() { String a = Ia.demander("x"); List<Runnable> l = new ArrayList<>(); l.add(() -> Decisions.refuser(a)); return l; } // 501
        Map<String, Supplier<String>> suppliers() { Map<String, Supplier<String>> m = new HashMap<>(); m.put("n", () -> { Ia.envoyer(Donnees.nom()); return ""; }); return m; } // 401
    }
    static class Registre { static final List<Runnable> TOUTES = new ArrayList<>(); static { TOUTES.add(() -> Ia.envoyer(Donnees.nom())); } static void toutes() { TOUTES.forEach(Runnable::run); } } // 401
    void given_away(java.util.concurrent.ThreadPoolExecutor pool) { String a = Ia.demander("x"); pool.getQueue().add(() -> Decisions.refuser(a)); } // 501
    void unknown_library() { String a = Ia.demander("x"); List<Runnable> l = new ArrayList<>(); l.add(() -> Decisions.refuser(a)); Inconnu.inverser(l); } // 501
    static class Telling {
        private Consumer<String> out = s -> {};
        Telling to(Consumer<String> c) { out = out.andThen(c); return this; }
        void tell(String v) { out.accept(v); }
    }
    void told_after_another() { new Telling().to(s -> Ia.envoyer(s)).tell(Donnees.nom()); } // 401
    void told_before_others() { new Telling().to(s -> Ia.envoyer(s)).to(s -> {}).to(s -> s.length()).tell(Donnees.nom()); } // 401
    void told_nothing_of_interest() { new Telling().to(s -> Ia.envoyer(s)).to(s -> Donnees.nom()).tell("a"); }
    void told_into_a_list() { List<String> l = new ArrayList<>(); new Telling().to(l::add).to(s -> {}).tell(Donnees.nom()); Ia.envoyer(l.get(0)); } // 401
    void told_into_another_list() { List<String> l = new ArrayList<>(), m = new ArrayList<>(); m.add("a"); new Telling().to(l::add).tell(Donnees.nom()); Ia.envoyer(m.get(0)); }
    static class Both {
        private final Consumer<String> out;
        Both(Consumer<String> a, Consumer<String> b) { out = a.andThen(b); }
        void tell(String v) { out.accept(v); }
    }
    void told_to_both() { new Both(s -> {}, s -> Ia.envoyer(s)).tell(Donnees.nom()); } // 401
    void decided_by_both() { new Both(s -> {}, s -> Decisions.refuser(s)).tell(Ia.demander("?")); } // 501
    void in_their_order() { String[] last = {"a"}; new Both(s -> last[0] = s, s -> last[0] = "b").tell(Donnees.nom()); Ia.envoyer(last[0]); }
    void in_the_other_order() { String[] last = {"a"}; new Both(s -> last[0] = "b", s -> last[0] = s).tell(Donnees.nom()); Ia.envoyer(last[0]); } // 401
    void of_two_things() { BiConsumer<String, String> c = (a, b) -> {}; c = c.andThen((a, b) -> Ia.envoyer(b)); c.accept("a", Donnees.nom()); c.accept("a", "b"); } // 401
    void of_the_other_of_two_things() { BiConsumer<String, String> c = (a, b) -> {}; c = c.andThen((a, b) -> Ia.envoyer(b)); c.accept(Donnees.nom(), "b"); }
}
