package programs;

import api.*;
import java.sql.*;
import java.util.*;
import java.util.concurrent.*;

/** What workers leave that go round for ever: nothing comes after their loop, but others find it from round to round. */
class EndlessLoops {
    static class Worker {
        private final BlockingQueue<String> todo = new LinkedBlockingQueue<>();
        private final Map<String, String> done = new ConcurrentHashMap<>();
        @Point public void put(String s) { todo.add(s); }
        public void run() { while (true) { try { String s = todo.take(); done.put(s, Ia.demander(s)); } catch (InterruptedException e) { System.out.println(e); } } }
        @Point public void sort(String k) { if (done.get(k).startsWith("o")) Decisions.refuser(k); } // 501
        @Point public void sortByKey(String k) { if (done.containsKey(k)) Decisions.refuser(k); }
    }
    static class WorkerOnRows {
        private final Connection x;
        WorkerOnRows(Connection x) { this.x = x; }
        public void run() { for (;;) { try (PreparedStatement p = x.prepareStatement("update demande set note_boucle = ? where id = ?")) { p.setInt(1, Integer.parseInt(Ia.demander("x"))); p.executeUpdate(); Thread.sleep(1000); } catch (Exception e) { System.out.println(e); } } }
        @Point public void sort() throws SQLException { try (Statement s = x.createStatement(); ResultSet r = s.executeQuery("select id, note_boucle from demande")) { while (r.next()) if (r.getInt("note_boucle") < 5) Decisions.refuser("x"); } } // 501
        public static void main(String[] a) throws SQLException { new WorkerOnRows(DriverManager.getConnection(a[0])).run(); }
    }
    static class OneInstruction {
        private volatile String advice = "";
        public void run() { for (;;) { advice = Ia.demander("x"); } }
        @Point public void sort() { if (advice.startsWith("o")) Decisions.refuser("x"); } // 501
    }
    static class Overwritten {
        private volatile String advice = "";
        public void run() { for (;;) { advice = Ia.demander("x"); System.out.println(advice); advice = "none"; } }
        @Point public void sort() { if (advice.startsWith("o")) Decisions.refuser("x"); }
    }
    static class Approved {
        private volatile String advice = "";
        public void run() { for (;;) { String s = Ia.demander("x"); if (Agent.valide(s)) advice = s; } }
        @Point public void sort() { if (advice.startsWith("o")) Decisions.refuser("x"); }
    }
    static class Chosen {
        private volatile String advice = "";
        public void run() { for (;;) { advice = Agent.choisit(Ia.demander("x")); } }
        @Point public void sort() { if (advice.startsWith("o")) Decisions.refuser("x"); }
    }
    static class Started {
        private final Queue<String> names = new ConcurrentLinkedQueue<>();
        private volatile String last = "";
        Started() { new Thread(this::work).start(); }
        private void work() { while (true) { String n = names.poll(); if (n != null) last = Donnees.nom() + n; } }
        @Point public void tell() { Ia.envoyer(last); } // 401
        @Point public void add(String n) { names.add(n); }
        @Point public void tellHowMany() { Ia.envoyer("" + names.size()); }
    }
    static class StartedMasked {
        private volatile String last = "";
        StartedMasked() { new Thread(this::work).start(); }
        private void work() { while (true) { last = Masque.masquer(Donnees.nom()); } }
        @Point public void tell() { Ia.envoyer(last); }
    }
    static class Nested {
        private volatile boolean refused;
        private void rounds() { while (true) { for (String s : List.of("a", "b")) refused = Ia.demander(s).equals("non"); } }
        public void serve() { System.out.println("ready"); rounds(); }
        @Point public void sort() { if (refused) Decisions.refuser("x"); } // 501
    }
    private static void serve() { while (true) { System.out.println("served"); } }
    void unless_it_serves(String d) { if (Ia.demander("?").startsWith("o")) serve(); Decisions.delivrer(d); } // 501
    void whatever_it_serves(String d) { if (d.startsWith("o")) serve(); Ia.demander("?"); Decisions.delivrer(d); }
    void served_beside(String d) { if (Ia.demander("?").startsWith("o")) new Thread(EndlessLoops::serve).start(); Decisions.delivrer(d); }
    void served_by_an_executor(String d, ExecutorService x) { if (Ia.demander("?").startsWith("o")) x.execute(EndlessLoops::serve); Decisions.delivrer(d); }
    void asked_before_it_serves(String d) { Decisions.delivrer(d); if (Ia.demander("?").startsWith("o")) serve(); }
    void found_once_it_is_started() { StringBuilder b = new StringBuilder(); new Thread(() -> { while (true) b.append(Donnees.nom()); }).start(); Ia.envoyer(b.toString()); } // 401
    void found_in_another_once_it_is_started() { StringBuilder b = new StringBuilder(), c = new StringBuilder(); new Thread(() -> { while (true) b.append(Donnees.nom()); }).start(); Ia.envoyer(c.toString()); }
}
