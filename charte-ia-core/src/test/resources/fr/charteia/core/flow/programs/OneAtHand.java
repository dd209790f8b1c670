package programs;
import api.*;
import java.util.*;
import java.util.stream.*;
/** In a loop over several that one call of an AI gave, a person says yes to the one at hand: it counts for that one, wherever it goes, and for no other. */
class OneAtHand {
    record Avis(String dossier, String texte) {}
    static class Dossier { String nom; String avis; boolean valide; String statut = ""; String avis() { return avis; } boolean estValide() { return valide; } void setValide(boolean v) { valide = v; } }
    List<Avis> avis(List<String> qs) { List<Avis> l = new ArrayList<>(); for (String q : qs) l.add(new Avis(q, Ia.demander(q))); return l; }
    List<Dossier> dossiers(List<String> qs) { List<Dossier> l = new ArrayList<>(); for (String q : qs) { Dossier d = new Dossier(); d.avis = Ia.demander(q); l.add(d); } return l; }
    void flag(List<String> qs) { List<Avis> l = avis(qs); boolean ok = false; for (Avis a : l) if (Agent.valide(a)) ok = true; if (ok) for (Avis a : l) Decisions.refuser(a.texte()); } // 501
    void flag_break(List<String> qs) { List<Avis> l = avis(qs); boolean ok = false; for (Avis a : l) if (Agent.valide(a)) { ok = true; break; } if (ok) for (Avis a : l) Decisions.refuser(a.texte()); } // 501
    void flag_part(List<String> qs) { List<Avis> l = avis(qs); boolean ok = false; for (Avis a : l) if (Agent.valide(a.texte())) ok = true; if (ok) for (Avis a : l) Decisions.refuser(a.texte()); } // 501
    void count(List<String> qs) { List<Avis> l = avis(qs); int n = 0; for (Avis a : l) if (Agent.valide(a.texte())) n++; if (n > 0) for (Avis a : l) Decisions.refuser(a.texte()); } // 501
    void first_of(List<String> qs) { List<Avis> l = avis(qs); boolean ok = false; for (Avis a : l) if (Agent.valide(a.texte())) ok = true; if (ok) Decisions.refuser(l.get(0).texte()); } // 501
    void chosen(List<String> qs) { List<Avis> l = avis(qs); Avis c = null; for (Avis a : l) if (Agent.valide(a)) { c = a; break; } if (c != null) Decisions.refuser(c.texte()); }
    void chosen_text(List<String> qs) { List<Avis> l = avis(qs); String c = null; for (Avis a : l) if (Agent.valide(a)) { c = a.texte(); break; } if (c != null) Decisions.refuser(c); }
    void chosen_last(List<String> qs) { List<Avis> l = avis(qs); Avis c = null; for (Avis a : l) if (Agent.valide(a)) c = a; if (c != null) Decisions.refuser(c.texte()); }
    void chosen_flag(List<String> qs) { List<Avis> l = avis(qs); Avis c = null; boolean ok = false; for (Avis a : l) if (Agent.valide(a)) { c = a; ok = true; } if (ok) Decisions.refuser(c.texte()); }
    void chosen_from_first(List<String> qs) { List<Avis> l = avis(qs); Avis c = l.get(0); for (Avis a : l) if (Agent.valide(a)) c = a; Decisions.refuser(c.texte()); } // 501
    Avis premier(List<Avis> l) { for (Avis a : l) if (Agent.valide(a)) return a; return null; }
    void by_a_helper(List<String> qs) { Avis c = premier(avis(qs)); if (c != null) Decisions.refuser(c.texte()); }
    Optional<Avis> premierPeutEtre(List<Avis> l) { for (Avis a : l) if (Agent.valide(a)) return Optional.of(a); return Optional.empty(); }
    void by_a_helper_perhaps(List<String> qs) { premierPeutEtre(avis(qs)).ifPresent(c -> Decisions.refuser(c.texte())); }
    boolean un(List<Avis> l) { for (Avis a : l) if (Agent.valide(a)) return true; return false; }
    void one_by_a_helper(List<String> qs) { List<Avis> l = avis(qs); if (un(l)) for (Avis a : l) Decisions.refuser(a.texte()); } // 501
    void un_decide(List<String> qs) { for (Avis a : avis(qs)) if (ok(a)) traiter(a); }
    boolean ok(Avis a) { return Agent.valide(a.texte()); }
    void traiter(Avis a) { Decisions.refuser(a.texte()); }
    void put_aside(List<String> qs) { List<Avis> oui = new ArrayList<>(); for (Avis a : avis(qs)) if (ok(a)) oui.add(a); for (Avis a : oui) Decisions.refuser(a.texte()); }
    void put_aside_texts(List<String> qs) { List<String> oui = new ArrayList<>(); for (Avis a : avis(qs)) if (ok(a)) oui.add(a.texte()); for (String a : oui) Decisions.refuser(a); }
    void put_aside_all(List<String> qs) { List<Avis> tous = new ArrayList<>(), oui = new ArrayList<>(); for (Avis a : avis(qs)) { tous.add(a); if (ok(a)) oui.add(a); } if (!oui.isEmpty()) for (Avis a : tous) Decisions.refuser(a.texte()); } // KNOWN: misses 501, that something was put aside is taken to say so of all
    void set_on(List<String> qs) { List<Dossier> l = dossiers(qs); for (Dossier d : l) d.setValide(Agent.valide(d.avis())); for (Dossier d : l) if (d.estValide()) Decisions.refuser(d.avis()); }
    void set_status(List<String> qs) { List<Dossier> l = dossiers(qs); for (Dossier d : l) if (Agent.valide(d.avis())) d.statut = "OK"; for (Dossier d : l) if (d.statut.equals("OK")) Decisions.refuser(d.avis()); }
    void by_name(List<String> qs) { List<Avis> l = avis(qs); Map<String, Boolean> v = new HashMap<>(); for (Avis a : l) v.put(a.dossier(), Agent.valide(a.texte())); for (Avis a : l) if (v.get(a.dossier())) Decisions.refuser(a.texte()); }
    void names(List<String> qs) { List<Avis> l = avis(qs); Set<String> v = new HashSet<>(); for (Avis a : l) if (Agent.valide(a.texte())) v.add(a.dossier()); for (Avis a : l) if (v.contains(a.dossier())) Decisions.refuser(a.texte()); }
    void both_ways(List<String> qs) { for (Avis a : avis(qs)) { if (Agent.valide(a)) Decisions.delivrer(a.dossier()); else Decisions.refuser(a.dossier()); } }
    void by_what_it_says(List<String> qs) { for (Avis a : avis(qs)) { if (a.texte().equals("non") && Agent.valide(a)) Decisions.refuser(a.dossier()); } }
    void by_what_it_says_later(List<String> qs) { List<Avis> l = avis(qs); boolean ok = false; for (Avis a : l) if (Agent.valide(a)) ok = true; if (ok) for (Avis a : l) if (a.texte().equals("non")) Decisions.refuser(a.dossier()); } // 501
    void guard(List<String> qs) { for (Avis a : avis(qs)) { if (!Agent.valide(a)) continue; String s = a.texte().trim(); Decisions.refuser(s); } }
    void asked_there(List<String> qs) { for (String q : qs) { String t = Ia.demander(q); if (Agent.valide(t)) Decisions.refuser(t); } }
    void asked_there_flag(List<String> qs) { boolean ok = false; List<String> l = new ArrayList<>(); for (String q : qs) { String t = Ia.demander(q); l.add(t); if (Agent.valide(t)) ok = true; } if (ok) for (String t : l) Decisions.refuser(t); } // 501
    void set_there(List<Dossier> l) { for (Dossier d : l) { String t = Ia.demander(d.nom); d.avis = t; if (Agent.valide(d)) Decisions.refuser(t); } }
    void set_there_2(List<Dossier> l) { for (Dossier d : l) { d.avis = Ia.demander(d.nom); if (Agent.valide(d.avis)) Decisions.refuser(d.avis); } }
    void left_early(List<String> qs) { List<Avis> l = avis(qs); for (Avis a : l) { Agent.confirme(a); if (a.dossier().isEmpty()) break; } for (Avis a : l) Decisions.refuser(a.texte()); } // 501
    void all(List<String> qs) { List<Avis> l = avis(qs); for (Avis a : l) if (!Agent.valide(a)) return; for (Avis a : l) Decisions.refuser(a.texte()); }
    void all_thrown(List<String> qs) { List<Avis> l = avis(qs); for (Avis a : l) if (!Agent.valide(a)) throw new IllegalStateException(); for (Avis a : l) Decisions.refuser(a.texte()); }
    void by_index(List<String> qs) { List<Avis> l = avis(qs); for (int i = 0; i < l.size(); i++) if (Agent.valide(l.get(i))) Decisions.refuser(l.get(i).texte()); }
    void by_index_put(List<String> qs) { List<Avis> l = avis(qs); for (int i = 0; i < l.size(); i++) { Avis a = l.get(i); if (Agent.valide(a)) Decisions.refuser(a.texte()); } }
    void by_iterator(List<String> qs) { Iterator<Avis> it = avis(qs).iterator(); while (it.hasNext()) { Avis a = it.next(); if (Agent.valide(a)) Decisions.refuser(a.texte()); } }
    void entries(Map<String, String> m) { m.replaceAll((k, v) -> Ia.demander(v)); for (Map.Entry<String, String> e : m.entrySet()) if (Agent.valide(e.getValue())) Decisions.refuser(e.getValue()); }
    void entries_flag(Map<String, String> m) { m.replaceAll((k, v) -> Ia.demander(v)); boolean ok = false; for (Map.Entry<String, String> e : m.entrySet()) if (Agent.valide(e.getValue())) ok = true; if (ok) for (String t : m.values()) Decisions.refuser(t); } // 501
    void in_a_loop(List<List<String>> all) { for (List<String> qs : all) { List<Avis> l = avis(qs); boolean ok = false; for (Avis a : l) if (Agent.valide(a)) ok = true; if (ok) for (Avis a : l) Decisions.refuser(a.texte()); } } // 501
    void persons(List<String> ps) { String t = Ia.demander("?"); boolean ok = false; for (String p : ps) if (Agent.valide(p + t)) ok = true; if (ok) Decisions.refuser(t); }
    void persons_2(List<String> ps) { String t = Ia.demander("?"); boolean ok = false; for (String p : ps) if (!p.isEmpty() && Agent.valide(t)) ok = true; if (ok) Decisions.refuser(t); }
    void array(List<String> qs) { String[] l = qs.stream().map(Ia::demander).toArray(String[]::new); boolean ok = false; for (String a : l) if (Agent.valide(a)) ok = true; if (ok) for (String a : l) Decisions.refuser(a); } // 501
    void two_lists(List<String> qs) { List<Avis> l = avis(qs), m = avis(qs); for (Avis a : l) if (!Agent.valide(a)) return; for (Avis a : m) Decisions.refuser(a.texte()); } // 501
    void notified(List<String> qs) { for (Avis a : avis(qs)) { Agent.confirme(a.dossier() + a.texte()); Decisions.refuser(a.texte()); } }
    void sorted(List<String> qs) { List<Avis> l = avis(qs); l.sort(Comparator.comparing(Avis::texte)); for (Avis a : l) { if (Agent.valide(a)) { Decisions.refuser(a.dossier()); break; } } }
    void stopped(List<String> qs) { for (Avis a : avis(qs)) { if (!Agent.valide(a)) break; Decisions.refuser(a.texte()); } }
    void each_agrees(List<String> qs, List<String> ps) { for (Avis a : avis(qs)) { boolean ok = true; for (String p : ps) ok &= Agent.valide(p + a.texte()); if (ok && !ps.isEmpty()) Decisions.refuser(a.texte()); } } // KNOWN: invents 501, that a person said yes to each is not told by one flag for all answers
    void nested_one(List<String> qs, List<String> ps) { for (Avis a : avis(qs)) { boolean ok = false; for (String p : ps) if (Agent.valide(a)) ok = true; if (ok) Decisions.refuser(a.texte()); } }
    void nested_return(List<String> qs, List<String> ps) { for (Avis a : avis(qs)) for (String p : ps) if (Agent.valide(a)) { Decisions.refuser(a.texte()); break; } }
    void again(List<String> qs) { List<Avis> l = avis(qs); for (Avis a : l) { if (!Agent.valide(a)) continue; for (Avis b : l) Decisions.refuser(b.texte()); } } // 501
}
