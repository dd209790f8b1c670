package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** A bus hands what it is given to the handler of its class: the others would refuse it by a cast. */
class CommandBuses {
    interface Command {}
    interface Handler<C extends Command> { void handle(C command); Class<C> type(); }
    static class Bus {
        private final Map<Class<?>, Handler<?>> handlers = new HashMap<>();
        Bus(List<Handler<?>> all) { for (Handler<?> h : all) handlers.put(h.type(), h); }
        @SuppressWarnings("unchecked") <C extends Command> void send(C command) { ((Handler<C>) handlers.get(command.getClass())).handle(command); }
    }
    record Note(String file) implements Command {}
    record Refuse(String file) implements Command {}
    record RefuseByAgent(String file, boolean yes) implements Command {}
    static class Notes implements Handler<Note> {
        public void handle(Note c) { System.out.println(c.file()); }
        public Class<Note> type() { return Note.class; }
    }
    static class Refusals implements Handler<Refuse> {
        public void handle(Refuse c) { Decisions.refuser(c.file()); } // 501
        public Class<Refuse> type() { return Refuse.class; }
    }
    static class RefusalsByAgents implements Handler<RefuseByAgent> {
        public void handle(RefuseByAgent c) { Decisions.refuser("by agent"); }
        public Class<RefuseByAgent> type() { return RefuseByAgent.class; }
    }
    static class Jobs {
        Bus bus;
        void note(String file) { if (Ia.demander(file).equals("oui")) bus.send(new Note(file)); }
        void refuse(String file) { if (Ia.demander(file).equals("non")) bus.send(new Refuse(file)); }
        void by_agent(String file, boolean yes) { bus.send(new RefuseByAgent(file, yes)); }
    }
    // Without generics, by a cast of one's own
    interface Event {}
    record Seen(String file) implements Event {}
    record Rejected(String file) implements Event {}
    interface Listener { void on(Event event); }
    static class OfRejected implements Listener { public void on(Event e) { Rejected r = (Rejected) e; Decisions.refuser(r.file()); } }
    static class OfSeen implements Listener { public void on(Event e) { Seen s = (Seen) e; System.out.println(s.file()); } }
    static class OfRejectedToo implements Listener { public void on(Event e) { Rejected r = (Rejected) e; Decisions.refuser(r.file()); } } // 501
    static void tell(Listener l, Event e) { l.on(e); }
    void seen(boolean b) { if (Ia.demander("x").equals("oui")) tell(b ? new OfSeen() : new OfRejected(), new Seen("f")); }
    void rejected(boolean b) { if (Ia.demander("x").equals("oui")) tell(b ? new OfSeen() : new OfRejectedToo(), new Rejected("f")); }
    // Whoever catches that it does not fit decides
    static boolean fits(Event e) { try { Rejected r = (Rejected) e; return r != null; } catch (ClassCastException x) { return false; } }
    void by_a_cast() { Event e = Ia.demander("x").equals("oui") ? new Seen("f") : new Rejected("f"); if (fits(e)) Decisions.refuser("f"); } // 501
    void by_a_cast_that_fits() { System.out.println(Ia.demander("x")); if (fits(new Rejected("f"))) Decisions.refuser("f"); }
}
