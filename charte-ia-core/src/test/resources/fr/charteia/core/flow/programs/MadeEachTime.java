package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What a function of ours makes whenever a library calls it is another each time: what is done to one is not done to the others. */
class MadeEachTime {
    static class Box { String v; Box(String v) { this.v = v; } String get() { return v; } void set(String x) { v = x; } }

    void replaced_a1() { String said = Ia.demander("a"); List<Box> l = new ArrayList<>(List.of(new Box("b"), new Box("a"))); l.replaceAll(x -> new Box(said)); l.get(1).v = "k"; Decisions.refuser(l.get(0).v); } // 501
    void replaced_a2() { String said = Ia.demander("a"); List<Box> l = new ArrayList<>(List.of(new Box("b"), new Box("a"))); l.replaceAll(x -> new Box(said)); l.get(1).v = "k"; Decisions.refuser(l.get(1).v); }
    void replaced_a3() { String said = Ia.demander("a"); List<Box> l = new ArrayList<>(List.of(new Box(said), new Box("a"))); l.get(1).v = "k"; Decisions.refuser(Collections.max(l, Comparator.comparing(Box::get)).v); } // 501
    void replaced_a4() { String said = Ia.demander("a"); List<Box> l = new ArrayList<>(List.of(new Box(said), new Box("a")));  Decisions.refuser(Collections.max(l, Comparator.comparing(Box::get)).v); } // 501
    void replaced_a5() { String said = Ia.demander("a"); List<Box> l = Stream.of("a", "b").map(x -> new Box(said)).collect(Collectors.toList()); l.get(1).v = "k"; Decisions.refuser(l.get(0).v); } // 501
    void replaced_a6() { String said = Ia.demander("a"); List<Box> l = Arrays.asList(new Box("b"), new Box("a")); l.replaceAll(x -> new Box(said)); l.get(1).v = "k"; for (Box b : l) Decisions.refuser(b.v); } // 501
    void replaced_a7() { String said = Ia.demander("a"); Map<String, Box> m = new HashMap<>(); m.put("a", new Box("a")); m.put("b", new Box("b")); m.replaceAll((k, x) -> new Box(said)); m.get("a").v = "k"; Decisions.refuser(m.get("b").v); } // 501
    void replaced_a8() { String said = Ia.demander("a"); Map<String, Box> m = new HashMap<>(); for (String k : List.of("a", "b")) m.computeIfAbsent(k, x -> new Box(said)); m.get("a").v = "k"; Decisions.refuser(m.get("b").v); } // 501
    void replaced_a9() { String said = Ia.demander("a"); Box[] l = new Box[2]; Arrays.setAll(l, i -> new Box(said)); l[0].v = "k"; Decisions.refuser(l[1].v); } // 501
    void replaced_b1() { String said = Ia.demander("a"); Supplier<Box> s = () -> new Box(said); Box x = s.get(), y = s.get(); x.v = "k"; Decisions.refuser(y.v); } // 501
    static Box make(String s) { return new Box(s); }
    void replaced_b2() { String said = Ia.demander("a"); Box x = make(said), y = make(said); x.v = "k"; Decisions.refuser(y.v); } // 501
    void replaced_b3() { String said = Ia.demander("a"); Box[] l = new Box[2]; for (int i = 0; i < 2; i++) l[i] = new Box(said); l[0].v = "k"; Decisions.refuser(l[1].v); } // 501
    void replaced_b4() { String said = Ia.demander("a"); List<Box> l = new ArrayList<>(List.of(new Box("b"), new Box("a"))); ListIterator<Box> i = l.listIterator(); while (i.hasNext()) { i.next(); i.set(new Box(said)); } l.get(1).v = "k"; Decisions.refuser(l.get(0).v); } // 501
    void replaced_b5() { String said = Ia.demander("a"); Optional<Box> o = Optional.of("x").map(x -> new Box(said)), p = Optional.of("y").map(x -> new Box(said)); o.get().v = "k"; Decisions.refuser(p.get().v); } // 501
    void replaced_b6() { String said = Ia.demander("a"); Function<String, Box> f = x -> new Box(said); Optional<Box> o = Optional.of("x").map(f), p = Optional.of("y").map(f); o.get().v = "k"; Decisions.refuser(p.get().v); } // 501
    void replaced_b7() { String said = Ia.demander("a"); List<Box> l = new ArrayList<>(); IntStream.range(0, 2).forEach(i -> l.add(new Box(said))); l.get(1).v = "k"; Decisions.refuser(l.get(0).v); } // 501
    void replaced_b8() { String said = Ia.demander("a"); List<Box> l = Stream.generate(() -> new Box(said)).limit(2).toList(); l.get(1).v = "k"; Decisions.refuser(l.get(0).v); } // 501
    void replaced_b9() { String said = Ia.demander("a"); List<Box> l = new ArrayList<>(List.of(new Box("b"), new Box("a"))); l.replaceAll(x -> new Box("k")); l.get(1).v = said; Decisions.refuser(l.get(0).v); }
    void replaced_c1() { String said = Ia.demander("a"); List<Box> l = new ArrayList<>(List.of(new Box("b"), new Box("a"))); l.replaceAll(x -> { x.v = said; return x; }); l.get(1).v = "k"; Decisions.refuser(l.get(0).v); } // 501

    void made_a1(List<String> n) { String said = Ia.demander("a"); List<Box> l = n.stream().map(x -> new Box(said)).collect(Collectors.toList()); l.get(1).v = "k"; Decisions.refuser(l.get(0).v); } // 501
    void made_a2(List<String> n) { String said = Ia.demander("a"); List<Box> l = new ArrayList<>(); n.forEach(x -> l.add(new Box(said))); l.get(1).v = "k"; Decisions.refuser(l.get(0).v); } // 501
    void made_a3(List<String> n) { String said = Ia.demander("a"); List<Box> l = new ArrayList<>(); for (String x : n) l.add(new Box(said)); l.get(1).v = "k"; Decisions.refuser(l.get(0).v); } // 501
    void made_a4(List<Box> l) { String said = Ia.demander("a"); l.replaceAll(x -> new Box(said)); l.get(1).v = "k"; Decisions.refuser(l.get(0).v); } // 501
    void made_a5(Map<String, Box> m) { String said = Ia.demander("a"); m.replaceAll((k, x) -> new Box(said)); m.get("a").v = "k"; Decisions.refuser(m.get("b").v); } // 501
    void made_a6(List<String> n) { String said = Ia.demander("a"); Map<String, Box> m = n.stream().collect(Collectors.toMap(x -> x, x -> new Box(said))); m.get("a").v = "k"; Decisions.refuser(m.get("b").v); } // 501
    void made_a7(List<String> n) { String said = Ia.demander("a"); List<Box> l = n.stream().map(x -> new Box(said)).toList(); Box b = l.get(1); b.v = "k"; for (Box c : l) Decisions.refuser(c.v); } // 501
    void made_a8(List<String> n) { String said = Ia.demander("a"); Box[] l = n.stream().map(x -> new Box(said)).toArray(Box[]::new); l[0].v = "k"; Decisions.refuser(l[1].v); } // 501
    void made_a9(int n) { String said = Ia.demander("a"); Box[] l = new Box[n]; Arrays.setAll(l, i -> new Box(said)); l[0].v = "k"; Decisions.refuser(l[1].v); } // 501
    void made_b1() { String said = Ia.demander("a"); Iterator<Box> i = Stream.generate(() -> new Box(said)).iterator(); Box x = i.next(), y = i.next(); x.v = "k"; Decisions.refuser(y.v); } // 501
    void made_b2(List<String> n) { String said = Ia.demander("a"); Map<String, List<Box>> m = n.stream().map(x -> new Box(said)).collect(Collectors.groupingBy(x -> x.v)); m.get("a").get(0).v = "k"; Decisions.refuser(m.get("b").get(0).v); } // 501
    void made_b3(List<String> n) { String said = Ia.demander("a"); List<Box> l = n.stream().map(x -> new Box(said)).collect(Collectors.toList()); l.forEach(b -> b.v = "k"); Decisions.refuser(l.get(0).v); }
    void made_b4() { String said = Ia.demander("a"); List<Box> l = new ArrayList<>(List.of(new Box("a"), new Box("b"))); l.replaceAll(x -> new Box(said)); l.forEach(b -> b.v = "k"); Decisions.refuser(l.get(0).v); }
    void made_b5(List<String> n) { String said = Ia.demander("a"); Optional<Box> l = n.stream().map(x -> new Box(said)).findFirst(); l.get().v = "k"; Decisions.refuser(l.get().v); } // KNOWN: invents 501, that an optional gives the same one each time is not told where that is one of many
    void made_b6() { String said = Ia.demander("a"); List<Box> l = Stream.generate(() -> new Box("a")).limit(2).toList(); l.get(1).v = said; Decisions.refuser(l.get(1).v); } // 501
    void made_b7() { String said = Ia.demander("a"); List<Box> l = Stream.iterate(new Box(said), b -> new Box(said)).limit(3).toList(); l.get(1).v = "k"; Decisions.refuser(l.get(2).v); } // 501
    void made_b8() { String said = Ia.demander("a"); List<Box> l = IntStream.range(0, 9).mapToObj(i -> new Box(said)).toList(); l.get(1).v = "k"; Decisions.refuser(l.get(2).v); } // 501
    void made_b9() { String said = Ia.demander("a"); List<Box> l = IntStream.range(0, 3).mapToObj(i -> new Box(said)).toList(); l.get(1).v = "k"; Decisions.refuser(l.get(2).v); } // 501
    void made_c1() { String said = Ia.demander("a"); List<Box> l = new ArrayList<>(Collections.nCopies(3, new Box(said))); l.replaceAll(b -> new Box(b.v)); l.get(1).v = "k"; Decisions.refuser(l.get(2).v); } // 501
    void made_c2() { String said = Ia.demander("a"); Map<String, Box> m = new TreeMap<>(Map.of("a", new Box("x"), "b", new Box("y"))); m.replaceAll((k, b) -> { b.v = said; return b; }); m.get("a").v = "k"; Decisions.refuser(m.get("b").v); } // 501
    void made_c3() { String said = Ia.demander("a"); Map<String, Box> m = new TreeMap<>(Map.of("a", new Box("x"), "b", new Box("y"))); m.replaceAll((k, b) -> new Box(k)); m.get("a").v = said; Decisions.refuser(m.get("b").v); }
    void made_c4() { String said = Ia.demander("a"); Map<String, Box> m = new TreeMap<>(Map.of("a", new Box("x"), "b", new Box("y"))); m.compute("a", (k, b) -> new Box(said)); m.compute("b", (k, b) -> new Box(said)); m.get("a").v = "k"; Decisions.refuser(m.get("b").v); } // 501

    // One of them is taken, or all are, one after the other
    private List<Box> of(List<String> n) { return n.stream().map(x -> new Box(Donnees.nom())).toList(); }
    private List<Box> loop(List<String> n) { List<Box> l = new ArrayList<>(); for (String s : n) l.add(new Box(Donnees.nom())); return l; }
    void taken_a1(List<String> n) { Box b = of(n).get(0); b.v = "k"; Ia.envoyer(b.v); }
    void taken_a2(List<String> n) { Box b = loop(n).get(0); b.v = "k"; Ia.envoyer(b.v); }
    void taken_a3(List<String> n) { for (Box b : of(n)) { b.v = "k"; Ia.envoyer(b.v); } }
    void taken_a4(List<String> n) { for (Box b : loop(n)) { b.v = "k"; Ia.envoyer(b.v); } }
    void taken_a5(List<String> n) { of(n).forEach(b -> { b.set("k"); Ia.envoyer(b.v); }); }
    void taken_a6(List<String> n) { of(n).stream().peek(b -> b.set("k")).forEach(b -> Ia.envoyer(b.get())); }
    void taken_a7(List<String> n) { n.stream().map(x -> new Box(Donnees.nom())).peek(b -> b.set("k")).map(Box::get).forEach(Ia::envoyer); }
    void taken_a8(List<String> n) { n.stream().map(x -> new Box(Donnees.nom())).map(b -> { b.set("k"); return b; }).map(Box::get).forEach(Ia::envoyer); }
    void taken_a9(List<String> n) { List<Box> l = of(n); for (Box b : l) b.v = "k"; for (Box b : l) Ia.envoyer(b.v); }
    void taken_b1(List<String> n) { List<Box> l = loop(n); for (Box b : l) b.v = "k"; for (Box b : l) Ia.envoyer(b.v); }
    void taken_b2(List<String> n) { List<Box> l = of(n); l.forEach(b -> b.v = "k"); l.forEach(b -> Ia.envoyer(b.v)); }
    void taken_b3(List<String> n) { Box b = of(n).stream().findFirst().get(); b.v = "k"; Ia.envoyer(b.v); }
    void taken_b4(List<String> n) { Box b = of(n).stream().findFirst().orElseThrow(); b.set("k"); Ia.envoyer(b.get()); }
    void taken_b5(List<String> n) { of(n).stream().findFirst().ifPresent(b -> { b.set("k"); Ia.envoyer(b.get()); }); }
    void taken_b6(List<String> n) { Iterator<Box> i = of(n).iterator(); Box b = i.next(); b.set("k"); Ia.envoyer(b.get()); }
    void taken_b7(List<String> n) { Box b = of(n).stream().max(Comparator.comparing(Box::get)).get(); b.v = "k"; Ia.envoyer(b.v); }
    void taken_b8(List<String> n) { List<Box> l = of(n); for (int i = 0; i < l.size(); i++) { l.get(i).v = "k"; } for (int i = 0; i < l.size(); i++) Ia.envoyer(l.get(i).v); }
    void taken_b9(List<String> n) { List<Box> l = loop(n); for (int i = 0; i < l.size(); i++) { l.get(i).v = "k"; } for (int i = 0; i < l.size(); i++) Ia.envoyer(l.get(i).v); } // KNOWN: invents 401, that a loop over positions comes to each of those that a loop made is not told
    void taken_c1(List<String> n) { List<Box> l = of(n); for (int i = 0; i < l.size(); i++) { Box b = l.get(i); b.v = "k"; Ia.envoyer(b.v); } }
    void taken_c2(List<String> n) { Box[] l = n.stream().map(x -> new Box(Donnees.nom())).toArray(Box[]::new); for (Box b : l) { b.v = "k"; } for (Box b : l) Ia.envoyer(b.v); }
    void taken_c3(List<String> n) { Map<String, Box> m = n.stream().collect(Collectors.toMap(x -> x, x -> new Box(Donnees.nom()))); Box b = m.get("x"); b.v = "k"; Ia.envoyer(b.v); }
    void taken_c4(List<String> n) { Map<String, Box> m = n.stream().collect(Collectors.toMap(x -> x, x -> new Box(Donnees.nom()))); m.values().forEach(b -> b.v = "k"); m.values().forEach(b -> Ia.envoyer(b.v)); }
    void taken_c5(List<String> n) { n.stream().map(x -> { Box b = new Box(Donnees.nom()); b.v = "k"; return b; }).forEach(b -> Ia.envoyer(b.v)); }
    void taken_c6(List<String> n) { List<Box> l = new ArrayList<>(); n.forEach(x -> { Box b = new Box(Donnees.nom()); b.set("k"); l.add(b); }); l.forEach(b -> Ia.envoyer(b.v)); }
    void taken_c7(List<String> n) { List<Box> l = new ArrayList<>(); n.forEach(x -> { Box b = new Box(Donnees.nom()); l.add(b); b.set("k"); }); l.forEach(b -> Ia.envoyer(b.v)); }
    void taken_c8(List<String> n) { Box b = of(n).get(0); b.v = "k"; Ia.envoyer(b); }
    void taken_c9(List<String> n) { List<Box> l = of(n); Box b = l.get(0); b.v = "k"; Ia.envoyer(l.get(1).v); } // 401
    void taken_d1(List<String> n) { List<Box> l = n.stream().map(x -> new Box("a")).toList(); l.get(0).v = Donnees.nom(); Ia.envoyer(l.get(0).v); } // 401
    void taken_d2(List<String> n) { Box b = n.stream().map(x -> new Box(Donnees.nom())).reduce((x, y) -> y).get(); b.v = "k"; Ia.envoyer(b.v); }
    void taken_d3(List<String> n) { List<Box> l = of(n); l.removeIf(b -> b.v == null); l.replaceAll(b -> new Box("k")); l.forEach(b -> Ia.envoyer(b.v)); }
    void taken_d4(List<String> n) { List<Box> l = of(n).stream().map(b -> new Box("k")).toList(); l.forEach(b -> Ia.envoyer(b.v)); }
    void taken_d5(List<String> n) { List<Box> l = of(n).stream().sorted(Comparator.comparing(Box::get)).toList(); Box b = l.get(0); b.v = "k"; Ia.envoyer(b.v); }
    void taken_d6(List<String> n) { Map<Boolean, List<Box>> m = of(n).stream().collect(Collectors.partitioningBy(b -> b.v.isEmpty())); for (Box b : m.get(true)) { b.v = "k"; Ia.envoyer(b.v); } }
    void taken_d7(List<String> n) { Deque<Box> l = new ArrayDeque<>(of(n)); while (!l.isEmpty()) { Box b = l.poll(); b.v = "k"; Ia.envoyer(b.v); } }
}
