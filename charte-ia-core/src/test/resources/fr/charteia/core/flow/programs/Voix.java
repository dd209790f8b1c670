package programs;

import api.*;
import java.util.*;
import java.util.concurrent.atomic.*;
import java.util.stream.*;

/** Of several persons who are asked, or of one who is asked several times, how many have said yes. */
class Voix {
    void unDansBoucle(String t) { String a = Ia.demander(t); int oui = 0; for (int i = 0; i < 3; i++) if (Agent.valide(a)) oui++; if (oui > 0) Decisions.refuser(a); }
    void deuxDansBoucle(String t) { String a = Ia.demander(t); int oui = 0; for (int i = 0; i < 3; i++) if (Agent.valide(a)) oui++; if (oui >= 2) Decisions.refuser(a); }
    void plusQueNon(String t) { String a = Ia.demander(t); int oui = 0, non = 0; for (int i = 0; i < 3; i++) if (Agent.valide(a)) oui++; else non++; if (oui > non) Decisions.refuser(a); }
    void tous(String t, List<String> gens) { String a = Ia.demander(t); int oui = 0; for (String g : gens) { if (Agent.valide(a)) oui++; } if (oui == gens.size()) Decisions.refuser(a); } // 501
    void tousNonVide(String t) { String a = Ia.demander(t); List<String> gens = List.of("a", "b"); int oui = 0; for (String g : gens) { if (Agent.valide(a)) oui++; } if (oui == 2) Decisions.refuser(a); }
    void compte(String t, List<String> gens) { String a = Ia.demander(t); long oui = gens.stream().filter(g -> Agent.valide(a)).count(); if (oui >= 2) Decisions.refuser(a); }
    void compteAuMoinsZero(String t, List<String> gens) { String a = Ia.demander(t); long oui = gens.stream().filter(g -> Agent.valide(a)).count(); if (oui >= 0) Decisions.refuser(a); } // 501
    void auMoinsUn(String t, List<String> gens) { String a = Ia.demander(t); if (gens.stream().anyMatch(g -> Agent.valide(a))) Decisions.refuser(a); }
    void tousSansPersonne(String t, List<String> gens) { String a = Ia.demander(t); if (gens.stream().allMatch(g -> Agent.valide(a))) Decisions.refuser(a); } // 501
    void aucun(String t, List<String> gens) { String a = Ia.demander(t); if (gens.stream().noneMatch(g -> Agent.valide(a))) Decisions.refuser(a); } // 501
    void aucunContre(String t, List<String> gens) { String a = Ia.demander(t); boolean contre = false; for (String g : gens) contre |= !Agent.valide(a); if (!contre) Decisions.refuser(a); } // 501
    void deuxVoix(String t) { String a = Ia.demander(t); boolean un = Agent.valide(a), deux = Agent.valide(a); if (un && deux) Decisions.refuser(a); }
    void uneVoix(String t) { String a = Ia.demander(t); boolean un = Agent.valide(a), deux = Agent.valide(a); if (un || deux) Decisions.refuser(a); }
    void voixInverse(String t) { String a = Ia.demander(t); boolean un = Agent.valide(a), deux = a.isEmpty(); if (un || deux) Decisions.refuser(a); } // 501
    void liste(String t) { String a = Ia.demander(t); List<Boolean> v = new ArrayList<>(); for (int i = 0; i < 3; i++) v.add(Agent.valide(a)); if (v.contains(true)) Decisions.refuser(a); }
    void listeNon(String t) { String a = Ia.demander(t); List<Boolean> v = new ArrayList<>(); for (int i = 0; i < 3; i++) v.add(Agent.valide(a)); if (!v.contains(false)) Decisions.refuser(a); }
    void tableau(String t) { String a = Ia.demander(t); boolean[] v = new boolean[2]; v[0] = Agent.valide(a); v[1] = Agent.valide(a); if (v[0] && v[1]) Decisions.refuser(a); }
    void entier(String t) { String a = Ia.demander(t); int v = (Agent.valide(a) ? 1 : 0) + (Agent.valide(a) ? 1 : 0); if (v == 2) Decisions.refuser(a); }
    void entierUn(String t) { String a = Ia.demander(t); int v = 0; v += Agent.valide(a) ? 1 : 0; v += Agent.valide(a) ? 1 : 0; if (v >= 1) Decisions.refuser(a); }
    void somme(String t, List<String> gens) { String a = Ia.demander(t); int v = gens.stream().mapToInt(g -> Agent.valide(a) ? 1 : 0).sum(); if (v > 0) Decisions.refuser(a); }
    void atomique(String t, List<String> gens) { String a = Ia.demander(t); AtomicInteger v = new AtomicInteger(); gens.forEach(g -> { if (Agent.valide(a)) v.incrementAndGet(); }); if (v.get() > 0) Decisions.refuser(a); } // KNOWN: invents 501, what a counter that is an object of the library has counted is not told
    void rompt(String t, List<String> gens) { String a = Ia.demander(t); boolean ok = false; for (String g : gens) if (Agent.valide(a)) { ok = true; break; } if (ok) Decisions.refuser(a); }
    void romptNon(String t, List<String> gens) { String a = Ia.demander(t); boolean ok = true; for (String g : gens) if (!Agent.valide(a)) { ok = false; break; } if (ok) Decisions.refuser(a); } // 501
    void tantQue(String t) { String a = Ia.demander(t); int n = 0; while (!Agent.valide(a)) { if (++n > 3) return; a = Ia.demander(t + n); } Decisions.refuser(a); }
    void tantQueSort(String t) { String a = Ia.demander(t); int n = 0; while (!Agent.valide(a)) { if (++n > 3) break; a = Ia.demander(t + n); } Decisions.refuser(a); } // 501
    void faireTantQue(String t) { String a; boolean ok; int n = 0; do { a = Ia.demander(t); ok = Agent.valide(a); } while (!ok && ++n < 3); if (ok) Decisions.refuser(a); }
    void decideSortie(String t) { String a; boolean ok; int n = 0; do { a = Ia.demander(t); ok = Agent.valide(a); } while (!ok && ++n < 3); if (ok || n < 3) Decisions.refuser(a); }
    void pasZero(String t, List<String> gens) { String a = Ia.demander(t); int oui = 0; for (String g : gens) if (Agent.valide(a)) oui++; if (oui != 0) Decisions.refuser(a); }
    void misAUn(String t, List<String> gens) { String a = Ia.demander(t); int oui = 0; for (String g : gens) if (Agent.valide(a)) oui = 1; if (oui != 0) Decisions.refuser(a); }
    void zeroSort(String t, List<String> gens) { String a = Ia.demander(t); int oui = 0; for (String g : gens) if (Agent.valide(a)) oui = oui + 1; if (oui == 0) return; Decisions.refuser(a); }
    void nombreOuZero(String t, int n) { String a = Ia.demander(t); int oui = 0; if (Agent.valide(a)) oui = n; if (oui != 0) Decisions.refuser(a); }
    void nombresOuZero(String t, int n) { String a = Ia.demander(t); int oui = 0; if (Agent.valide(a)) oui = n; if (Agent.valide(a)) oui += n; if (oui != 0) Decisions.refuser(a); }
    void unSinon(String t, List<String> gens) { String a = Ia.demander(t); if (!gens.stream().anyMatch(g -> Agent.valide(a))) return; Decisions.refuser(a); }
    void pasUn(String t, List<String> gens) { String a = Ia.demander(t); if (!gens.stream().anyMatch(g -> Agent.valide(a))) Decisions.refuser(a); } // 501
    void pasTousNon(String t, List<String> gens) { String a = Ia.demander(t); if (!gens.stream().allMatch(g -> !Agent.valide(a))) Decisions.refuser(a); }
    void tousDeuxConnus(String t) { String a = Ia.demander(t); if (Stream.of("x", "y").allMatch(g -> Agent.valide(a))) Decisions.refuser(a); }
    void tousAjoutes(String t, String g) { String a = Ia.demander(t); List<String> gens = new ArrayList<>(); gens.add(g); if (gens.stream().allMatch(x -> Agent.valide(a))) Decisions.refuser(a); }
    void aucunSans(String t, List<String> gens) { String a = Ia.demander(t); if (!gens.stream().noneMatch(g -> Agent.valide(a))) Decisions.refuser(a); }
    void autre(String t, List<String> gens) { String a = Ia.demander(t); if (gens.stream().anyMatch(g -> Agent.valide(g))) Decisions.refuser(a); } // 501
    void ou(String t, List<String> gens) { String a = Ia.demander(t); if (gens.stream().anyMatch(g -> g.isEmpty() || Agent.valide(a))) Decisions.refuser(a); } // 501
    void et(String t, List<String> gens) { String a = Ia.demander(t); if (gens.stream().anyMatch(g -> g.isEmpty() && Agent.valide(a))) Decisions.refuser(a); }
    void uneDesParties(String t) { List<String> l = Arrays.asList(Ia.demander(t).split(",")); if (l.stream().anyMatch(x -> Agent.valide(x))) Decisions.refuser(l.get(0)); } // 501
    void aide(String t, List<String> gens) { String a = Ia.demander(t); if (approuve(gens, a)) Decisions.refuser(a); }
    static boolean approuve(Collection<String> gens, String a) { return gens.stream().anyMatch(g -> Agent.valide(a)); }
    void present(String t, List<String> gens) { String a = Ia.demander(t); if (gens.stream().filter(g -> Agent.valide(a)).findAny().isPresent()) Decisions.refuser(a); }
    void absent(String t, List<String> gens) { String a = Ia.demander(t); if (!gens.stream().filter(g -> Agent.valide(a)).findAny().isPresent()) Decisions.refuser(a); } // 501
    void siPresent(String t, List<String> gens) { String a = Ia.demander(t); gens.stream().filter(g -> Agent.valide(a)).findAny().ifPresent(g -> Decisions.refuser(a)); }
    void chacun(String t, List<String> gens) { String a = Ia.demander(t); gens.stream().filter(g -> Agent.valide(a)).forEach(g -> Decisions.refuser(a)); }
    void compteAuMoinsUn(String t, List<String> gens) { String a = Ia.demander(t); long oui = gens.stream().filter(g -> Agent.valide(a)).count(); if (oui > 0) Decisions.refuser(a); }
    void compteEntier(String t, List<String> gens) { String a = Ia.demander(t); int oui = (int) gens.stream().filter(g -> Agent.valide(a)).count(); if (oui > 1) Decisions.refuser(a); }
    void listeNonVide(String t, List<String> gens) { String a = Ia.demander(t); List<String> oui = gens.stream().filter(g -> Agent.valide(a)).toList(); if (!oui.isEmpty()) Decisions.refuser(a); }
    void listeDePlusDeDeux(String t, List<String> gens) { String a = Ia.demander(t); List<String> oui = gens.stream().filter(g -> Agent.valide(a)).toList(); if (oui.size() > 2) Decisions.refuser(a); }
    void listeDesNon(String t, List<String> gens) { String a = Ia.demander(t); List<String> oui = gens.stream().filter(g -> !Agent.valide(a)).toList(); if (oui.size() > 2) Decisions.refuser(a); } // 501
    void ajoute(String t, List<String> gens) { String a = Ia.demander(t); List<String> oui = new ArrayList<>(); for (String g : gens) if (Agent.valide(a)) oui.add(g); if (oui.size() >= 2) Decisions.refuser(a); }
    void ajouteAuMoinsZero(String t, List<String> gens) { String a = Ia.demander(t); List<String> oui = new ArrayList<>(); for (String g : gens) if (Agent.valide(a)) oui.add(g); if (oui.size() >= 0) Decisions.refuser(a); } // 501
    void majorite(String t, List<String> gens) { String a = Ia.demander(t); int oui = 0; for (String g : gens) if (Agent.valide(a)) oui++; if (oui > gens.size() / 2) Decisions.refuser(a); }
    void partiesComptees(String t) { List<String> l = Arrays.asList(Ia.demander(t).split(",")); if (l.stream().filter(x -> Agent.valide(x)).count() > 0) Decisions.refuser(l.get(0)); } // 501
    void tailleDUneListe(String t, List<String> gens) { String a = Ia.demander(t); List<String> oui = gens.stream().filter(g -> Agent.valide(a)).toList(); int n = oui.size(); if (n != 0) Decisions.refuser(a); }
    void tailleCollectee(String t, List<String> gens) { String a = Ia.demander(t); List<String> oui = gens.stream().filter(g -> Agent.valide(a)).collect(Collectors.toList()); if (oui.size() > 0) Decisions.refuser(a); }
    void autantDeFois(String t, List<String> gens) { String a = Ia.demander(t); List<String> oui = gens.stream().filter(g -> Agent.valide(a)).toList(); for (String o : oui) Decisions.refuser(a); }
    void tailleDUnEnsemble(String t, List<String> gens) { String a = Ia.demander(t); Set<String> oui = gens.stream().filter(g -> Agent.valide(a)).collect(Collectors.toSet()); if (oui.size() >= 2) Decisions.refuser(a); }
}
