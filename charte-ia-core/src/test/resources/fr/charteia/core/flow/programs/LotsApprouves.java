package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Several answers at once, all of which are approved, or those that were not refused. */
class LotsApprouves {
    void tous(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).toList(); if (Agent.valide(l)) l.forEach(Decisions::refuser); }
    void tousNon(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).toList(); if (!Agent.valide(l)) l.forEach(Decisions::refuser); } // 501
    void partage(List<String> ts) { Map<Boolean, List<String>> m = ts.stream().map(Ia::demander).collect(Collectors.partitioningBy(Agent::valide)); m.get(true).forEach(Decisions::refuser); }
    void partageNon(List<String> ts) { Map<Boolean, List<String>> m = ts.stream().map(Ia::demander).collect(Collectors.partitioningBy(Agent::valide)); m.get(false).forEach(Decisions::refuser); } // 501
    void groupe(List<String> ts) { Map<Boolean, List<String>> m = ts.stream().map(Ia::demander).collect(Collectors.groupingBy(Agent::valide)); m.getOrDefault(true, List.of()).forEach(Decisions::refuser); }
    void groupeNon(List<String> ts) { Map<Boolean, List<String>> m = ts.stream().map(Ia::demander).collect(Collectors.groupingBy(Agent::valide)); m.getOrDefault(false, List.of()).forEach(Decisions::refuser); } // 501
    void difference(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).collect(Collectors.toList()); List<String> refuses = l.stream().filter(x -> !Agent.valide(x)).toList(); l.removeAll(refuses); l.forEach(Decisions::refuser); } // KNOWN: invents 501, that what is not among those which a person refused is approved is not told
    void differenceAutre(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).collect(Collectors.toList()); List<String> acceptes = l.stream().filter(x -> Agent.valide(x)).toList(); l.removeAll(acceptes); l.forEach(Decisions::refuser); } // 501
    void intersection(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).collect(Collectors.toList()); List<String> acceptes = l.stream().filter(x -> Agent.valide(x)).toList(); l.retainAll(acceptes); l.forEach(Decisions::refuser); }
    void retireSi(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).collect(Collectors.toList()); l.removeIf(x -> !Agent.valide(x)); l.forEach(Decisions::refuser); }
    void retireSiOui(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).collect(Collectors.toList()); l.removeIf(x -> Agent.valide(x)); l.forEach(Decisions::refuser); } // 501
    void contient(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).toList(); Set<String> oui = l.stream().filter(Agent::valide).collect(Collectors.toSet()); for (String x : l) if (oui.contains(x)) Decisions.refuser(x); }
    void contientPas(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).toList(); Set<String> oui = l.stream().filter(Agent::valide).collect(Collectors.toSet()); for (String x : l) if (!oui.contains(x)) Decisions.refuser(x); } // 501
    void nonContient(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).toList(); Set<String> non = new HashSet<>(); for (String x : l) if (!Agent.valide(x)) non.add(x); for (String x : l) if (!non.contains(x)) Decisions.refuser(x); } // KNOWN: invents 501, that what is not among those which a person refused is approved is not told
    void nonContientFaux(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).toList(); Set<String> non = new HashSet<>(); for (String x : l) if (!Agent.valide(x)) non.add(x); for (String x : l) if (non.contains(x)) Decisions.refuser(x); } // 501
    void reponsesNon(List<String> ts) { Map<String, Boolean> m = new HashMap<>(); for (String t : ts) { String a = Ia.demander(t); m.put(a, Agent.valide(a)); } m.forEach((a, oui) -> { if (!oui) Decisions.refuser(a); }); } // 501
    void entreesNon(List<String> ts) { Map<String, Boolean> m = new HashMap<>(); for (String t : ts) { String a = Ia.demander(t); m.put(a, Agent.valide(a)); } for (var e : m.entrySet()) if (!e.getValue()) Decisions.refuser(e.getKey()); } // 501
    void parReponse(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).toList(); Map<String, Boolean> m = l.stream().collect(Collectors.toMap(x -> x, Agent::valide)); for (String x : l) if (m.get(x)) Decisions.refuser(x); }
    void parReponseDefaut(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).toList(); Map<String, Boolean> m = new HashMap<>(); for (String x : l) m.put(x, Agent.valide(x)); for (String x : l) if (m.getOrDefault(x, false)) Decisions.refuser(x); }
    void parReponseDefautOui(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).toList(); Map<String, Boolean> m = new HashMap<>(); for (String x : l) if (x.length() > 3) m.put(x, Agent.valide(x)); for (String x : l) if (m.getOrDefault(x, true)) Decisions.refuser(x); } // 501
    void indices(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).toList(); boolean[] oui = new boolean[l.size()]; for (int i = 0; i < l.size(); i++) oui[i] = Agent.valide(l.get(i)); for (int i = 0; i < l.size(); i++) if (oui[i]) Decisions.refuser(l.get(i)); }
    void indicesNon(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).toList(); boolean[] oui = new boolean[l.size()]; for (int i = 0; i < l.size(); i++) oui[i] = Agent.valide(l.get(i)); for (int i = 0; i < l.size(); i++) if (!oui[i]) Decisions.refuser(l.get(i)); } // 501
    void bitsNon(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).toList(); BitSet oui = new BitSet(); for (int i = 0; i < l.size(); i++) if (Agent.valide(l.get(i))) oui.set(i); for (int i = 0; i < l.size(); i++) if (!oui.get(i)) Decisions.refuser(l.get(i)); } // 501
    void paires(List<String> ts) { record Vu(String a, boolean oui) {} ts.stream().map(Ia::demander).map(a -> new Vu(a, Agent.valide(a))).filter(Vu::oui).map(Vu::a).forEach(Decisions::refuser); }
    void pairesNon(List<String> ts) { record Vu(String a, boolean oui) {} ts.stream().map(Ia::demander).map(a -> new Vu(a, Agent.valide(a))).filter(v -> !v.oui()).map(Vu::a).forEach(Decisions::refuser); } // 501
    void pairesToutes(List<String> ts) { record Vu(String a, boolean oui) {} ts.stream().map(Ia::demander).map(a -> new Vu(a, Agent.valide(a))).map(Vu::a).forEach(Decisions::refuser); } // 501
    void tousApprouves(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).toList(); boolean tous = true; for (String x : l) if (!Agent.valide(x)) tous = false; System.out.println(tous); for (String x : l) Decisions.refuser(x); } // 501
    void unPourTous(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).toList(); if (Agent.valide(l.get(0))) System.out.println("bien"); for (String x : l) Decisions.refuser(x); } // 501
    void compteurs(List<String> ts) { Map<String, Integer> m = new HashMap<>(); for (String t : ts) { String a = Ia.demander(t); if (Agent.valide(a)) m.merge(a, 1, Integer::sum); } m.keySet().forEach(Decisions::refuser); }
    // groups
    void groupeVrai(String t) { String a = Ia.demander(t); Map<Boolean, List<String>> m = Stream.of(a).collect(Collectors.groupingBy(Agent::valide)); List<String> l = m.get(true); if (l != null) l.forEach(Decisions::refuser); }
    void groupeFaux(String t) { String a = Ia.demander(t); Map<Boolean, List<String>> m = Stream.of(a).collect(Collectors.groupingBy(Agent::valide)); List<String> l = m.get(false); if (l != null) l.forEach(Decisions::refuser); } // 501
    void groupeTous(String t) { String a = Ia.demander(t); Map<Boolean, List<String>> m = Stream.of(a).collect(Collectors.groupingBy(Agent::valide)); m.values().forEach(l -> l.forEach(Decisions::refuser)); } // 501
    void groupeDit(String t, boolean b) { String a = Ia.demander(t); Map<Boolean, List<String>> m = Stream.of(a).collect(Collectors.groupingBy(Agent::valide)); m.getOrDefault(b, List.of()).forEach(Decisions::refuser); } // 501
    void groupeCompte(String t) { String a = Ia.demander(t); Map<Boolean, Long> m = Stream.of(a).collect(Collectors.groupingBy(Agent::valide, Collectors.counting())); if (m.getOrDefault(false, 0L) > 0) Decisions.refuser(a); } // 501
    void groupeIa(List<String> ts) { ts.stream().map(Ia::demander).collect(Collectors.groupingBy(x -> x.length() > 3)).getOrDefault(true, List.of()).forEach(Decisions::refuser); } // 501
    void groupeMot(List<String> ts) { ts.stream().map(Ia::demander).collect(Collectors.groupingBy(Agent::choisit)).getOrDefault("non", List.of()).forEach(Decisions::refuser); } // 501
    void groupeParAutre(List<String> ts) { ts.stream().collect(Collectors.groupingBy(x -> Agent.valide(x))).getOrDefault(true, List.of()).forEach(x -> Decisions.refuser(Ia.demander(x))); } // 501
    void groupeDesNon(List<String> ts) { ts.stream().map(Ia::demander).collect(Collectors.groupingBy(x -> !Agent.valide(x))).getOrDefault(false, List.of()).forEach(Decisions::refuser); }
    void gardeNon(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).collect(Collectors.toList()); List<String> non = l.stream().filter(x -> !Agent.valide(x)).toList(); l.retainAll(non); l.forEach(Decisions::refuser); } // 501
    void gardeAutre(List<String> ts, List<String> us) { List<String> l = ts.stream().map(Ia::demander).collect(Collectors.toList()); l.retainAll(us); l.forEach(Decisions::refuser); } // 501
    void gardePlus(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).collect(Collectors.toList()); List<String> oui = l.stream().filter(Agent::valide).collect(Collectors.toList()); oui.add(Ia.demander("x")); l.retainAll(oui); l.forEach(Decisions::refuser); } // 501
    void gardePuisAjoute(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).collect(Collectors.toList()); List<String> oui = l.stream().filter(Agent::valide).toList(); l.retainAll(oui); l.add(Ia.demander("x")); l.forEach(Decisions::refuser); } // 501
}
