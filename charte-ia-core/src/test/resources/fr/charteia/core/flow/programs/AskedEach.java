package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** A person who is asked about each of several things, before these are decided on one by one: of all, of some, of a copy. */
class AskedEach {
    // Each in its loop
    void loops(List<String> ds) {
        List<String> l = new ArrayList<>();
        for (String d : ds) l.add(Ia.demander(d));
        for (String p : l) Agent.confirme(p);
        for (String p : l) Decisions.refuser(p);
    }
    void each(List<String> ds) {
        List<String> l = new ArrayList<>();
        for (String d : ds) l.add(Ia.demander(d));
        l.forEach(p -> Agent.confirme(p));
        l.forEach(p -> Decisions.refuser(p));
    }
    void each_stream(List<String> ds) {
        List<String> l = ds.stream().map(Ia::demander).toList();
        l.stream().forEach(Agent::confirme);
        l.stream().forEach(Decisions::refuser);
    }
    void peek(List<String> ds) {
        ds.stream().map(Ia::demander).peek(Agent::confirme).forEach(Decisions::refuser);
    }
    void peek_list(List<String> ds) {
        List<String> l = ds.stream().map(Ia::demander).peek(Agent::confirme).toList();
        l.forEach(Decisions::refuser);
    }
    void optional() {
        Optional<String> o = Optional.ofNullable(Ia.demander("x"));
        o.ifPresent(Agent::confirme);
        o.ifPresent(Decisions::refuser);
    }
    void optional_get() {
        Optional<String> o = Optional.ofNullable(Ia.demander("x"));
        o.ifPresent(Agent::confirme);
        if (o.isPresent()) Decisions.refuser(o.get());
    }
    void optional_or() {
        Optional<String> o = Optional.ofNullable(Ia.demander("x"));
        o.ifPresent(Agent::confirme);
        Decisions.refuser(o.orElse("rien"));
    }
    void null_checked() {
        String s = Ia.demander("x");
        if (s != null) Agent.confirme(s);
        if (s != null) Decisions.refuser(s);
    }
    void null_checked_once() {
        String s = Ia.demander("x");
        if (s != null) Agent.confirme(s);
        Decisions.refuser(s);
    }
    void map(Map<String, String> m, List<String> ds) {
        Map<String, String> l = new HashMap<>();
        for (String d : ds) l.put(d, Ia.demander(d));
        l.forEach((k, v) -> Agent.confirme(v));
        l.forEach((k, v) -> Decisions.refuser(v));
    }
    void map_loops(Map<String, String> m, List<String> ds) {
        Map<String, String> l = new HashMap<>();
        for (String d : ds) l.put(d, Ia.demander(d));
        for (String v : l.values()) Agent.confirme(v);
        for (String v : l.values()) Decisions.refuser(v);
    }
    void loops_boolean(List<String> ds) {
        List<String> l = new ArrayList<>();
        for (String d : ds) l.add(Ia.demander(d));
        for (String p : l) if (!Agent.valide(p)) return;
        for (String p : l) Decisions.refuser(p);
    }
    void loops_boolean_on(List<String> ds) {
        List<String> l = new ArrayList<>();
        for (String d : ds) l.add(Ia.demander(d));
        for (String p : l) if (!Agent.valide(p)) System.out.println();
        for (String p : l) Decisions.refuser(p); // 501
    }
    void all(List<String> ds) {
        List<String> l = new ArrayList<>();
        for (String d : ds) l.add(Ia.demander(d));
        if (l.stream().allMatch(Agent::valide)) for (String p : l) Decisions.refuser(p);
    }
    void loops_of_dossiers(List<Dossier> ds) {
        for (Dossier d : ds) d.avis = Ia.demander("x");
        for (Dossier d : ds) Agent.confirme(d.avis);
        for (Dossier d : ds) Decisions.refuser(d.avis);
    }
    void each_of_dossiers(List<Dossier> ds) {
        ds.forEach(d -> d.avis = Ia.demander("x"));
        ds.forEach(d -> Agent.confirme(d.avis));
        ds.forEach(d -> Decisions.refuser(d.avis));
    }
    void one_loop(List<Dossier> ds) {
        ds.forEach(d -> { d.avis = Ia.demander("x"); Agent.confirme(d.avis); Decisions.refuser(d.avis); });
    }
    void some_of_them(List<Dossier> ds) {
        for (Dossier d : ds) d.avis = Ia.demander("x");
        for (Dossier d : ds) if (d.urgent) Agent.confirme(d.avis);
        for (Dossier d : ds) Decisions.refuser(d.avis); // 501
    }
    void some_of_them_each(List<Dossier> ds) {
        ds.forEach(d -> d.avis = Ia.demander("x"));
        ds.stream().filter(d -> d.urgent).forEach(d -> Agent.confirme(d.avis));
        ds.forEach(d -> Decisions.refuser(d.avis)); // 501
    }
    void report(List<Dossier> ds) {
        StringBuilder b = new StringBuilder();
        for (Dossier d : ds) { d.avis = Ia.demander("x"); b.append(d.avis); }
        Agent.confirme(b.toString());
        for (Dossier d : ds) Decisions.refuser(d.avis);
    }
    void report_of_some(List<Dossier> ds) {
        StringBuilder b = new StringBuilder();
        for (Dossier d : ds) { d.avis = Ia.demander("x"); if (d.urgent) b.append(d.avis); }
        Agent.confirme(b.toString());
        for (Dossier d : ds) Decisions.refuser(d.avis); // 501
    }
    void joined(List<Dossier> ds) {
        ds.forEach(d -> d.avis = Ia.demander("x"));
        Agent.confirme(ds.stream().map(d -> d.avis).collect(Collectors.joining()));
        ds.forEach(d -> Decisions.refuser(d.avis));
    }
    static class Dossier { String avis; boolean urgent; }

    // In other loops, by helpers
    static class Piece { String avis; boolean urgent; }
    void loops_of_dossiers_2(List<Piece> ds) {
        for (Piece d : ds) d.avis = Ia.demander("x");
        for (Piece d : ds) Agent.confirme(d.avis);
        for (Piece d : ds) Decisions.refuser(d.avis);
    }
    void loops_of_others(List<Piece> ds, List<Piece> others) {
        for (Piece d : ds) d.avis = Ia.demander("x");
        for (Piece d : others) Agent.confirme(d.avis);
        for (Piece d : ds) Decisions.refuser(d.avis); // 501
    }
    void loops_of_arrays(Piece[] ds) {
        for (Piece d : ds) d.avis = Ia.demander("x");
        for (Piece d : ds) Agent.confirme(d.avis);
        for (Piece d : ds) Decisions.refuser(d.avis);
    }
    void loop_of_one(List<Piece> ds) {
        String said = Ia.demander("x");
        for (Piece d : ds) Agent.confirme(said);
        for (Piece d : ds) Decisions.refuser(said); // KNOWN: invents 501, what a person is asked in each round about something else is not told of another loop over the same
    }
    void loop_of_one_then_other(List<Piece> ds, List<Piece> es) {
        String said = Ia.demander("x");
        for (Piece d : ds) Agent.confirme(said);
        for (Piece d : es) Decisions.refuser(said); // 501
    }
    void by_get(List<String> ds) {
        List<String> l = new ArrayList<>();
        for (int i = 0; i < ds.size(); i++) l.add(Ia.demander(ds.get(i)));
        for (int i = 0; i < l.size(); i++) Agent.confirme(l.get(i));
        for (int i = 0; i < l.size(); i++) Decisions.refuser(l.get(i));
    }
    void array(String[] ds) {
        String[] l = new String[ds.length];
        for (int i = 0; i < ds.length; i++) l[i] = Ia.demander(ds[i]);
        for (String p : l) Agent.confirme(p);
        for (String p : l) Decisions.refuser(p);
    }
    void iterator(List<String> ds) {
        List<String> l = new ArrayList<>();
        for (String d : ds) l.add(Ia.demander(d));
        Iterator<String> i = l.iterator();
        while (i.hasNext()) Agent.confirme(i.next());
        for (String p : l) Decisions.refuser(p);
    }
    void mapped(List<String> ds) {
        List<String> l = ds.stream().map(d -> Ia.demander(d)).collect(Collectors.toList());
        for (String p : l) Agent.confirme(p);
        for (String p : l) Decisions.refuser(p);
    }
    record Proposition(String id, String avis) {}
    void propositions(List<String> ds) {
        List<Proposition> l = new ArrayList<>();
        for (String d : ds) l.add(new Proposition(d, Ia.demander(d)));
        for (Proposition p : l) Agent.confirme(p);
        for (Proposition p : l) Decisions.refuser(p.avis());
    }
    void propositions_field(List<String> ds) {
        List<Proposition> l = new ArrayList<>();
        for (String d : ds) l.add(new Proposition(d, Ia.demander(d)));
        for (Proposition p : l) if (!Agent.valide(p.avis())) throw new IllegalStateException();
        for (Proposition p : l) Decisions.refuser(p.avis());
    }
    void propositions_break(List<String> ds) {
        List<Proposition> l = new ArrayList<>();
        for (String d : ds) l.add(new Proposition(d, Ia.demander(d)));
        for (Proposition p : l) if (!Agent.valide(p.avis())) break;
        for (Proposition p : l) Decisions.refuser(p.avis()); // 501
    }
    void propositions_flag(List<String> ds) {
        List<Proposition> l = new ArrayList<>();
        for (String d : ds) l.add(new Proposition(d, Ia.demander(d)));
        boolean ok = true;
        for (Proposition p : l) if (!Agent.valide(p.avis())) { ok = false; break; }
        if (ok) for (Proposition p : l) Decisions.refuser(p.avis());
    }
    void propositions_flag_and(List<String> ds) {
        List<Proposition> l = new ArrayList<>();
        for (String d : ds) l.add(new Proposition(d, Ia.demander(d)));
        boolean ok = true;
        for (Proposition p : l) ok &= Agent.valide(p.avis());
        if (ok) for (Proposition p : l) Decisions.refuser(p.avis()); // KNOWN: invents 501, that a person said yes to each is not told by one flag for all answers
    }
    void propositions_helper(List<String> ds) {
        List<Proposition> l = propose(ds);
        approuver(l);
        appliquer(l);
    }
    List<Proposition> propose(List<String> ds) { List<Proposition> l = new ArrayList<>(); for (String d : ds) l.add(new Proposition(d, Ia.demander(d))); return l; }
    void approuver(List<Proposition> l) { for (Proposition p : l) Agent.confirme(p); }
    void appliquer(List<Proposition> l) { for (Proposition p : l) Decisions.refuser(p.avis()); }
    boolean tous(List<Proposition> l) { for (Proposition p : l) if (!Agent.valide(p)) return false; return true; }
    boolean un(List<Proposition> l) { for (Proposition p : l) if (Agent.valide(p)) return true; return false; }
    void propositions_all(List<String> ds) {
        List<Proposition> l = propose(ds);
        if (tous(l)) appliquer2(l);
    }
    void appliquer2(List<Proposition> l) { for (Proposition p : l) Decisions.refuser(p.avis()); }
    void propositions_one(List<String> ds) {
        List<Proposition> l = propose(ds);
        if (un(l)) for (Proposition p : l) Decisions.refuser(p.avis()); // 501
    }
    void while_queue(List<String> ds) {
        Deque<Proposition> q = new ArrayDeque<>(propose(ds));
        List<Proposition> l = new ArrayList<>();
        while (!q.isEmpty()) { Proposition p = q.poll(); Agent.confirme(p); l.add(p); }
        for (Proposition p : l) Decisions.refuser(p.avis());
    }
    void nested(Map<String, List<String>> m) {
        Map<String, List<Proposition>> r = new HashMap<>();
        for (String k : m.keySet()) r.put(k, propose(m.get(k)));
        for (List<Proposition> l : r.values()) for (Proposition p : l) Agent.confirme(p);
        for (List<Proposition> l : r.values()) for (Proposition p : l) Decisions.refuser(p.avis()); // KNOWN: invents 501, what is asked in a loop within a loop is not told of all
    }
    void skipping(List<String> ds) {
        List<Proposition> l = propose(ds);
        for (Proposition p : l) { if (p.avis().isEmpty()) continue; Agent.confirme(p); }
        for (Proposition p : l) Decisions.refuser(p.avis()); // 501
    }
    void skipping_both(List<String> ds) {
        List<Proposition> l = propose(ds);
        for (Proposition p : l) { if (p.id().isEmpty()) continue; Agent.confirme(p); }
        for (Proposition p : l) Decisions.refuser(p.avis()); // 501
    }

    // By index
    void by_get_2(List<String> ds) {
        List<String> l = new ArrayList<>();
        for (String d : ds) l.add(Ia.demander(d));
        for (int i = 0; i < l.size(); i++) Agent.confirme(l.get(i));
        for (String p : l) Decisions.refuser(p);
    }
    void array_2(String[] ds) {
        String[] l = new String[ds.length];
        for (int i = 0; i < ds.length; i++) l[i] = Ia.demander(ds[i]);
        for (String p : l) Agent.confirme(p);
        for (String p : l) Decisions.refuser(p);
    }
    void array_passed(String[] l) {
        for (String p : l) Agent.confirme(p);
        for (String p : l) Decisions.refuser(p);
    }
    void call() { array_passed(new String[] {Ia.demander("x"), Ia.demander("y")}); }
    void list_passed(List<String> l) {
        for (int i = 0; i < l.size(); i++) Agent.confirme(l.get(i));
        for (String p : l) Decisions.refuser(p);
    }
    void call2() { list_passed(List.of(Ia.demander("x"), Ia.demander("y"))); }
    void call3(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) l.add(Ia.demander(d)); list_passed(l); }

    // Some of them
    record Conseil(String id, String avis, boolean urgent) {}
    void texts_some(List<String> ds) {
        List<String> tous = new ArrayList<>(), urgents = new ArrayList<>();
        for (String d : ds) { String a = Ia.demander(d); tous.add(a); if (d.isEmpty()) urgents.add(a); }
        for (String a : urgents) Agent.confirme(a);
        for (String a : tous) Decisions.refuser(a); // 501
    }
    void texts_those(List<String> ds) {
        List<String> tous = new ArrayList<>(), urgents = new ArrayList<>();
        for (String d : ds) { String a = Ia.demander(d); tous.add(a); if (d.isEmpty()) urgents.add(a); }
        for (String a : urgents) Agent.confirme(a);
        for (String a : urgents) Decisions.refuser(a);
    }
    void texts_some_each(List<String> ds) {
        List<String> tous = new ArrayList<>(), urgents = new ArrayList<>();
        for (String d : ds) { String a = Ia.demander(d); tous.add(a); if (d.isEmpty()) urgents.add(a); }
        urgents.forEach(a -> Agent.confirme(a));
        tous.forEach(a -> Decisions.refuser(a)); // 501
    }
    void objects_some(List<String> ds) {
        List<Conseil> tous = new ArrayList<>(), urgents = new ArrayList<>();
        for (String d : ds) { Conseil a = new Conseil(d, Ia.demander(d), Donnees.choix()); tous.add(a); if (a.urgent()) urgents.add(a); }
        for (Conseil a : urgents) Agent.confirme(a);
        for (Conseil a : tous) Decisions.refuser(a.avis()); // 501
    }
    void objects_those(List<String> ds) {
        List<Conseil> tous = new ArrayList<>(), urgents = new ArrayList<>();
        for (String d : ds) { Conseil a = new Conseil(d, Ia.demander(d), Donnees.choix()); tous.add(a); if (a.urgent()) urgents.add(a); }
        for (Conseil a : urgents) Agent.confirme(a);
        for (Conseil a : urgents) Decisions.refuser(a.avis());
    }
    void objects_filtered(List<String> ds) {
        List<Conseil> tous = new ArrayList<>();
        for (String d : ds) { tous.add(new Conseil(d, Ia.demander(d), Donnees.choix())); }
        List<Conseil> urgents = tous.stream().filter(Conseil::urgent).toList();
        for (Conseil a : urgents) Agent.confirme(a);
        for (Conseil a : tous) Decisions.refuser(a.avis()); // 501
    }
    void objects_filtered_those(List<String> ds) {
        List<Conseil> tous = new ArrayList<>();
        for (String d : ds) { tous.add(new Conseil(d, Ia.demander(d), Donnees.choix())); }
        List<Conseil> urgents = tous.stream().filter(Conseil::urgent).toList();
        for (Conseil a : urgents) Agent.confirme(a);
        for (Conseil a : urgents) Decisions.refuser(a.avis());
    }
    void objects_filtered_each(List<String> ds) {
        List<Conseil> tous = new ArrayList<>();
        for (String d : ds) { tous.add(new Conseil(d, Ia.demander(d), Donnees.choix())); }
        tous.stream().filter(Conseil::urgent).forEach(a -> Agent.confirme(a));
        tous.forEach(a -> Decisions.refuser(a.avis())); // 501
    }
    void texts_filtered_each(List<String> ds) {
        List<String> tous = ds.stream().map(Ia::demander).toList();
        tous.stream().filter(a -> a.length() > 3).forEach(a -> Agent.confirme(a));
        tous.forEach(a -> Decisions.refuser(a)); // 501
    }
    void texts_limited_each(List<String> ds) {
        List<String> tous = ds.stream().map(Ia::demander).toList();
        tous.stream().limit(2).forEach(a -> Agent.confirme(a));
        tous.forEach(a -> Decisions.refuser(a)); // 501
    }
    void texts_part(List<String> ds) {
        List<String> tous = ds.stream().map(Ia::demander).toList();
        for (String a : tous.subList(0, 2)) Agent.confirme(a);
        for (String a : tous) Decisions.refuser(a); // 501
    }
    void one_beside(List<String> ds, boolean c) {
        List<String> tous = new ArrayList<>();
        String a = Ia.demander("x");
        if (c) tous.add(a);
        for (String b : tous) Agent.confirme(b);
        Decisions.refuser(a); // 501
    }
    void one_beside_each(List<String> ds, boolean c) {
        List<String> tous = new ArrayList<>();
        String a = Ia.demander("x");
        if (c) tous.add(a);
        tous.forEach(b -> Agent.confirme(b));
        Decisions.refuser(a); // 501
    }
    void one_in(boolean c) {
        List<String> tous = new ArrayList<>();
        String a = Ia.demander("x");
        tous.add(a);
        for (String b : tous) Agent.confirme(b);
        Decisions.refuser(a);
    }
    void given_by_an_ai() {
        List<String> tous = Arrays.asList(Ia.demander("x").split(","));
        for (String b : tous) Agent.confirme(b);
        for (String b : tous) Decisions.refuser(b);
    }
    void given_by_an_ai_array() {
        String[] tous = Ia.demander("x").split(",");
        for (String b : tous) if (!Agent.valide(b)) return;
        for (String b : tous) Decisions.refuser(b);
    }
    void mapped_after(List<String> ds) {
        List<String> tous = ds.stream().map(Ia::demander).toList();
        for (String a : tous) Agent.confirme(a);
        tous.stream().map(String::trim).forEach(Decisions::refuser);
    }
    void copied_after(List<String> ds) {
        List<String> tous = ds.stream().map(Ia::demander).toList();
        for (String a : tous) Agent.confirme(a);
        List<String> copie = new ArrayList<>(tous);
        for (String a : copie) Decisions.refuser(a);
    }
    void copied_before(List<String> ds) {
        List<String> tous = ds.stream().map(Ia::demander).toList();
        List<String> copie = new ArrayList<>(tous);
        for (String a : tous) Agent.confirme(a);
        for (String a : copie) Decisions.refuser(a); // KNOWN: invents 501, a copy that was made before they were asked is not told
    }

    // What is made of each
    static class Demande { String avis; boolean urgent; String getAvis() { return avis; } }
    void mapped_2(List<Demande> ds) {
        ds.forEach(d -> d.avis = Ia.demander("x"));
        ds.stream().map(Demande::getAvis).forEach(Agent::confirme);
        ds.forEach(d -> Decisions.refuser(d.avis));
    }
    void mapped_own(List<String> qs) {
        List<Demande> ds = new ArrayList<>();
        for (String q : qs) { Demande d = new Demande(); d.avis = Ia.demander(q); ds.add(d); }
        ds.stream().map(Demande::getAvis).forEach(Agent::confirme);
        ds.forEach(d -> Decisions.refuser(d.avis));
    }
    void mapped_some(List<String> qs) {
        List<Demande> ds = new ArrayList<>();
        for (String q : qs) { Demande d = new Demande(); d.avis = Ia.demander(q); ds.add(d); }
        ds.stream().filter(d -> d.urgent).map(Demande::getAvis).forEach(Agent::confirme);
        ds.forEach(d -> Decisions.refuser(d.avis)); // 501
    }
    void some_asked_and_decided(List<String> qs) {
        List<Demande> ds = new ArrayList<>();
        for (String q : qs) { Demande d = new Demande(); d.avis = Ia.demander(q); ds.add(d); }
        ds.stream().filter(d -> d.urgent).forEach(d -> { Agent.confirme(d); Decisions.refuser(d.avis); });
    }
    void sorted(List<String> qs) {
        List<Demande> ds = new ArrayList<>();
        for (String q : qs) { Demande d = new Demande(); d.avis = Ia.demander(q); ds.add(d); }
        ds.stream().sorted(Comparator.comparing(Demande::getAvis)).forEach(Agent::confirme);
        ds.forEach(d -> Decisions.refuser(d.avis));
    }
    void array_3(String[] qs) {
        String[] r = new String[qs.length];
        for (int i = 0; i < qs.length; i++) r[i] = Ia.demander(qs[i]);
        for (String s : r) if (!Agent.valide(s)) return;
        for (String s : r) Decisions.refuser(s);
    }
    void split_confirm() {
        String[] tous = Ia.demander("x").split(",");
        for (String b : tous) Agent.confirme(b);
        for (String b : tous) Decisions.refuser(b);
    }

    // --- as many as an answer says
    void as_many_as_it_says_in_a_list() {
        List<String> tous = Arrays.asList(Ia.demander("x").split(","));
        for (String b : tous) if (!Agent.valide(b)) return;
        for (String b : tous) Decisions.refuser(b);
    }
    void as_many_as_it_says_together() {
        List<String> tous = Arrays.asList(Ia.demander("x").split(","));
        for (String b : tous) if (!Agent.valide(b)) return;
        Decisions.refuser(String.join(",", tous)); // 501
    }
    void as_many_as_it_says_and_one_at_least() {
        List<String> tous = Arrays.asList(Ia.demander("x").split(","));
        if (tous.isEmpty()) return;
        for (String b : tous) Agent.confirme(b);
        Decisions.refuser(String.join(",", tous));
    }
    void entries_of_a_map(List<String> ds) {
        Map<String, String> m = new HashMap<>();
        for (String d : ds) m.put(d, Ia.demander(d));
        for (Map.Entry<String, String> e : m.entrySet()) Agent.confirme(e.getValue());
        m.forEach((k, v) -> Decisions.refuser(v));
    }
    void entries_of_a_map_of_objects(List<String> ds) {
        Map<String, Proposition> m = new HashMap<>();
        for (String d : ds) m.put(d, new Proposition(d, Ia.demander(d)));
        for (Map.Entry<String, Proposition> e : m.entrySet()) if (!Agent.valide(e.getValue())) return;
        for (Proposition p : m.values()) Decisions.refuser(p.avis());
    }
    void keys_of_a_map(List<String> ds) {
        Map<String, String> m = new HashMap<>();
        for (String d : ds) m.put(d, Ia.demander(d));
        for (Map.Entry<String, String> e : m.entrySet()) Agent.confirme(e.getKey());
        m.forEach((k, v) -> Decisions.refuser(v)); // 501
    }

    // Objects that only the list holds, however it was filled
    static class Cas { final String id; final String avis; boolean urgent; Cas(String id, String avis) { this.id = id; this.avis = avis; } }
    record Vue(String id, String avis) { Vue(Cas c) { this(c.id, c.avis); } }
    static class Suivi { Cas dernier; }
    List<Cas> cas(List<String> ds) { return ds.stream().map(d -> new Cas(d, Ia.demander(d))).toList(); }
    void own_of_a_stream(List<String> ds) {
        List<Cas> l = cas(ds);
        for (Cas c : l) Agent.confirme(c);
        for (Cas c : l) Decisions.refuser(c.avis);
    }
    void own_of_a_stream_shown_as(List<String> ds) {
        List<Cas> l = cas(ds);
        for (Cas c : l) Agent.confirme(new Vue(c));
        l.forEach(c -> Decisions.refuser(c.avis));
    }
    void own_added_by_a_function(List<String> ds) {
        List<Cas> l = new ArrayList<>();
        ds.forEach(d -> l.add(new Cas(d, Ia.demander(d))));
        for (Cas c : l) if (!Agent.valide(c)) throw new IllegalStateException();
        for (Cas c : l) Decisions.refuser(c.avis);
    }
    void own_by_index(List<String> ds) {
        List<Cas> l = new ArrayList<>();
        for (String d : ds) l.add(new Cas(d, Ia.demander(d)));
        for (int i = 0; i < l.size(); i++) { Cas c = l.get(i); Agent.confirme("Cas " + i + " : " + c.avis); }
        for (Cas c : l) Decisions.refuser(c.avis);
    }
    void own_of_a_map(List<String> ds) {
        Map<String, Cas> m = new TreeMap<>();
        ds.forEach(d -> m.put(d, new Cas(d, Ia.demander(d))));
        for (Cas c : m.values()) Agent.confirme(c);
        for (Cas c : m.values()) Decisions.refuser(c.avis);
    }
    void own_asked_on_some_ways(List<String> ds) {
        List<Cas> l = cas(ds);
        for (Cas c : l) if (c.urgent) Agent.confirme(c);
        for (Cas c : l) Decisions.refuser(c.avis); // 501
    }
    void own_no_ignored(List<String> ds) {
        List<Cas> l = cas(ds);
        for (Cas c : l) if (!Agent.valide(c)) System.out.println(c.id);
        for (Cas c : l) Decisions.refuser(c.avis); // 501
    }
    void others_have_more(List<String> ds) {
        List<Cas> l = cas(ds), urgents = l.stream().filter(c -> c.urgent).toList();
        for (Cas c : urgents) Agent.confirme(c);
        for (Cas c : l) Decisions.refuser(c.avis); // 501
    }
    void others_have_more_by_hand(List<String> ds) {
        List<Cas> l = new ArrayList<>(), urgents = new ArrayList<>();
        ds.forEach(d -> { Cas c = new Cas(d, Ia.demander(d)); l.add(c); if (d.isEmpty()) urgents.add(c); });
        for (Cas c : urgents) Agent.confirme(c);
        for (Cas c : l) Decisions.refuser(c.avis); // 501
    }
    void one_is_kept_elsewhere(List<String> ds) {
        List<Cas> l = new ArrayList<>();
        Suivi suivi = new Suivi();
        ds.forEach(d -> { Cas c = new Cas(d, Ia.demander(d)); if (d.isEmpty()) suivi.dernier = c; else l.add(c); });
        for (Cas c : l) Agent.confirme(c);
        Decisions.refuser(suivi.dernier.avis); // 501
    }
    void one_is_at_hand(List<String> ds, boolean b) {
        Cas seul = null;
        List<Cas> l = new ArrayList<>();
        for (String d : ds) { Cas c = new Cas(d, Ia.demander(d)); if (d.isEmpty()) seul = c; else l.add(c); }
        for (Cas c : l) Agent.confirme(c);
        if (seul != null) Decisions.refuser(seul.avis); // 501
    }
    void left_early(List<String> ds) {
        List<Cas> l = cas(ds);
        for (Cas c : l) { Agent.confirme(c); if (c.id.isEmpty()) break; }
        for (Cas c : l) Decisions.refuser(c.avis); // 501
    }
    void one_added_later(List<String> ds) {
        List<Cas> l = new ArrayList<>();
        ds.forEach(d -> l.add(new Cas(d, Ia.demander(d))));
        for (Cas c : l) Agent.confirme(c);
        l.add(new Cas("x", Ia.demander("y")));
        for (Cas c : l) Decisions.refuser(c.avis); // 501
    }

    // what each round asks of an answer that a person agreed to in it
    void asked_then_checked_in_each_round(List<String> l, String d) { for (String s : l) { String a = Ia.demander(s); if (!Agent.valide(a)) return; if (a.contains("x")) return; } Decisions.delivrer(d); }
    void shown_then_checked_in_each_round(List<String> l, String d) { for (String s : l) { String a = Ia.demander(s); Agent.confirme(a); if (a.contains("x")) return; } Decisions.delivrer(d); }
    void asked_then_checked_as_often(int n, String d) { for (int i = 0; i < n; i++) { String a = Ia.demander(d); if (!Agent.valide(a)) return; switch (a) { case "x": return; default: } } Decisions.delivrer(d); }
    void asked_then_counted_in_each_round(List<String> l, String d) { int n = 0; for (String s : l) { String a = Ia.demander(s); if (!Agent.valide(a)) return; if (a.contains("x")) n++; } if (n > 3) Decisions.delivrer(d); }
    void refused_or_checked_in_each_round(List<String> l, String d) { for (String s : l) { String a = Ia.demander(s); if (!Agent.valide(a)) continue; if (a.contains("x")) return; } Decisions.delivrer(d); }
    void checked_then_asked_for_another_round(List<String> l, String d) { String a = ""; for (String s : l) { if (a.contains("x")) return; a = Ia.demander(s); if (!Agent.valide(s)) return; } Decisions.delivrer(d); } // 501
    void another_is_asked_in_each_round(List<String> l, String d) { for (String s : l) { String a = Ia.demander(s); if (!Agent.valide(s)) return; if (a.contains("x")) return; } Decisions.delivrer(d); } // 501
    void asked_in_some_rounds(List<String> l, String d) { for (String s : l) { String a = Ia.demander(s); if (s.isEmpty() && !Agent.valide(a)) return; if (a.contains("x")) return; } Decisions.delivrer(d); } // 501
    void asked_about_the_first_of_two(List<String> l, String d) { for (String s : l) { String a = Ia.demander(s); if (!Agent.valide(a)) return; a = Ia.demander(s); if (a.contains("x")) return; } Decisions.delivrer(d); } // 501
    void asked_for_some_and_checked_for_others(List<String> l, String d) { for (String s : l) { String a = Ia.demander(s); if (s.isEmpty()) { if (!Agent.valide(a)) return; if (a.contains("x")) return; } else if (a.contains("x")) return; } Decisions.delivrer(d); } // 501
    void asked_after_the_check_of_each_round(List<String> l, String d) { for (String s : l) { String a = Ia.demander(s); if (a.contains("x")) return; System.out.println(Agent.valide(a)); } Decisions.delivrer(d); } // 501
    void asked_for_one_of_two_ways(String d, boolean c) { String a = Ia.demander(d); if (c) { if (!Agent.valide(a)) return; if (a.contains("x")) return; } Decisions.delivrer(d); }
    void asked_for_one_way_and_checked_on_both(String d, boolean c) { String a = Ia.demander(d); if (c && !Agent.valide(a)) return; if (a.contains("x")) return; Decisions.delivrer(d); } // 501
    void asked_about_last_rounds_answer(List<String> l, String d) { String avant = ""; for (String s : l) { if (!Agent.valide(avant)) return; String a = Ia.demander(s); if (a.contains("x")) return; avant = a; } Decisions.delivrer(d); } // 501
}
