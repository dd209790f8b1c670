package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** What may not happen: what waits for a future that may never be complete, what is only decided on one of the ways, what a view may take out of a map. */
class PerhapsNotRun {
    static class Box {
        String v;
        Box next;
        Box(String v) { this.v = v; }
        void push(String s) { Box b = new Box(s); b.next = next; next = b; }
        String pop() { String r = next.v; next = next.next; return r; }
    }

    void a_map_replaced_when_it_comes() {
        Map<String, String> map = new TreeMap<>(Map.of("b", "d"));
        map.replace("b", Donnees.nom());
        CompletableFuture<String> future = new CompletableFuture<>();
        future.thenAccept(x -> map.replaceAll((k, v) -> "b"));
        Ia.envoyer(String.join(",", map.values())); // 401
    }
    void a_map_replaced() {
        Map<String, String> map = new TreeMap<>(Map.of("b", "d"));
        map.replace("b", Donnees.nom());
        map.replaceAll((k, v) -> "b");
        Ia.envoyer(String.join(",", map.values()));
    }
    void a_thread_local_set_when_it_comes() {
        String name = Donnees.nom();
        ThreadLocal<String> local = ThreadLocal.withInitial(() -> name);
        CompletableFuture<String> future = new CompletableFuture<>();
        future.thenAccept(x -> local.set("b"));
        Ia.envoyer(local.get()); // 401
    }
    void a_field_set_when_it_comes() {
        Box box = new Box(Donnees.nom());
        CompletableFuture<String> future = new CompletableFuture<>();
        future.thenAccept(x -> { box.v = "b"; });
        Ia.envoyer(box.v); // 401
    }
    void a_field_set_when_it_is_done() {
        Box box = new Box(Donnees.nom());
        CompletableFuture<String> future = new CompletableFuture<>();
        future.thenRun(() -> { box.v = "b"; });
        Ia.envoyer(box.v); // 401
    }
    void a_field_set_after_another(CompletableFuture<String> future) {
        Box box = new Box("b");
        future.thenRun(() -> { box.v = Donnees.nom(); });
        Ia.envoyer(box.v); // 401
    }
    void pushed_when_it_comes() {
        Box box = new Box("b");
        box.next = new Box(Donnees.nom());
        CompletableFuture<String> future = new CompletableFuture<>();
        future.thenAccept(box::push);
        Ia.envoyer(box.pop()); // 401
    }
    void pushed() {
        Box box = new Box("b");
        box.next = new Box(Donnees.nom());
        box.push("c");
        Ia.envoyer(box.pop());
    }
    void functions_of_a_list(List<Runnable> none) {
        Box box = new Box(Donnees.nom());
        List<Runnable> tasks = new ArrayList<>(none);
        if (Donnees.choix()) tasks.add(() -> box.v = "b");
        tasks.forEach(Runnable::run);
        Ia.envoyer(box.v); // 401
    }
    void function_of_a_list() {
        Box box = new Box(Donnees.nom());
        List<Runnable> tasks = List.of(() -> box.v = "b");
        tasks.forEach(Runnable::run);
        Ia.envoyer(box.v);
    }

    void decided_on_one_way(boolean c) {
        String said = Ia.demander("x");
        Agent.confirme(c ? "b" : said.compareTo("b") > 0 ? "c" : said);
        Decisions.refuser(said); // 501
    }
    void decided_on_one_way_if(boolean c) {
        String said = Ia.demander("x");
        String shown = "b";
        if (c) {
            if (said.equals("a")) shown = said;
            else shown = "u";
        }
        Agent.confirme(shown);
        Decisions.refuser(said); // 501
    }
    void decided_on_one_way_shown(boolean c) {
        String said = Ia.demander("x");
        String shown = c ? "b" : said.compareTo("b") > 0 ? "c" : said;
        Agent.confirme(shown);
        Decisions.refuser(shown);
    }
    void one_of_two_answers_on_one_way(boolean c) {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Agent.confirme(also);
        Agent.confirme(c ? also : said.compareTo("b") > 0 ? also : said);
        Decisions.refuser(said); // 501
    }
    void decided_first(boolean c) {
        String said = Ia.demander("x");
        Agent.confirme(said.equals("a") ? c ? said : "b" : "d");
        Decisions.refuser(said); // 501
    }
    void decided_on_all_ways() {
        String said = Ia.demander("x");
        Agent.confirme(said.equals("a") ? "b" : said.equals("c") ? "d" : "e");
        Decisions.refuser(said); // 501
    }

    void one_value_less() {
        Map<String, String> map = new HashMap<>(Map.of("a", "c", "b", "c"));
        map.values().remove(Ia.demander("x"));
        Decisions.refuser(map.getOrDefault("a", "z")); // 501
    }
    void one_key_less() {
        Map<String, String> map = new HashMap<>(Map.of("a", "c", "b", "c"));
        map.keySet().remove(Ia.demander("x"));
        Decisions.refuser(map.getOrDefault("a", "z")); // 501
    }
    void values_less() {
        Map<String, String> map = new HashMap<>(Map.of("a", "c", "b", "c"));
        map.values().removeAll(List.of(Ia.demander("x")));
        Decisions.refuser(map.getOrDefault("a", "z")); // 501
    }
    void values_kept() {
        Map<String, String> map = new HashMap<>(Map.of("a", "c", "b", "c"));
        map.values().retainAll(List.of(Ia.demander("x")));
        Decisions.refuser(map.getOrDefault("a", "z")); // 501
    }
    void another_value_less() {
        String said = Ia.demander("x");
        Map<String, String> map = new HashMap<>(Map.of("a", "c", "b", "b" + said));
        map.values().remove("b");
        Decisions.refuser(map.get("a"));
    }
    void itself_less() {
        String said = Ia.demander("x");
        Map<String, String> map = new HashMap<>(Map.of("a", "c", "b", "b" + said));
        map.values().remove("b");
        map.replaceAll((k, v) -> "b");
        Decisions.refuser(String.valueOf(map.get("b"))); // 501
    }
    void itself_less_if() {
        String said = Ia.demander("x");
        Map<String, String> map = new HashMap<>(Map.of("a", "c", "b", "b" + said));
        map.values().removeIf(v -> v.equals("b"));
        map.replaceAll((k, v) -> "b");
        Decisions.refuser(String.valueOf(map.get("b"))); // 501
    }
    void itself_replaced() {
        String said = Ia.demander("x");
        Map<String, String> map = new HashMap<>(Map.of("a", "c", "b", "b" + said));
        map.replaceAll((k, v) -> "b");
        Decisions.refuser(String.valueOf(map.get("b")));
    }
    void put_after_one_less() {
        Map<String, String> map = new HashMap<>(Map.of("a", "c"));
        map.values().remove("c");
        map.put("b", Ia.demander("x"));
        Decisions.refuser(map.getOrDefault("a", "z"));
    }
    void written_when_it_comes() { Box b = new Box(Donnees.nom()); CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> "x"); f.thenAccept(s -> b.v = s); Ia.envoyer(b.v); } // 401
    void written_since_it_was_there_already() { Box b = new Box(Donnees.nom()); CompletableFuture.completedFuture("x").thenRun(() -> b.v = "y"); Ia.envoyer(b.v); } // KNOWN: invents 401, of a future it is not told that it is complete
    void written_and_waited_for() { Box b = new Box(Donnees.nom()); CompletableFuture.supplyAsync(() -> "x").thenAccept(s -> b.v = s).join(); Ia.envoyer(b.v); } // KNOWN: invents 401, of a future it is not told that it is complete
}
