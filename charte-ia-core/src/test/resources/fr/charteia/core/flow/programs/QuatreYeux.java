package programs;

import api.*;
import fr.charteia.annotations.DecisionHumaine;
import java.util.*;

/** Two persons, one of whom may be enough, and whose noes count or do not. */
class QuatreYeux {
    interface Chef { @DecisionHumaine(role = "chef") boolean approuve(String a); }
    interface Adjoint { @DecisionHumaine(role = "adjoint") boolean approuve(String a); }
    private Chef chef;
    private Adjoint adjoint;
    void lesDeux(String t) { String a = Ia.demander(t); if (chef.approuve(a) && adjoint.approuve(a)) Decisions.refuser(a); }
    void unDesDeux(String t) { String a = Ia.demander(t); if (chef.approuve(a) || adjoint.approuve(a)) Decisions.refuser(a); }
    void unOuRien(String t, boolean urgent) { String a = Ia.demander(t); if (chef.approuve(a) || urgent) Decisions.refuser(a); } // 501
    void urgentUnSeul(String t, boolean urgent) { String a = Ia.demander(t); if (chef.approuve(a) && (urgent || adjoint.approuve(a))) Decisions.refuser(a); }
    void nonDuPremier(String t) { String a = Ia.demander(t); if (!chef.approuve(a)) return; if (!adjoint.approuve(a)) return; Decisions.refuser(a); }
    void nonDuPremierOubli(String t) { String a = Ia.demander(t); if (!chef.approuve(a)) System.out.println("non"); if (!adjoint.approuve(a)) return; Decisions.refuser(a); }
    void nonDesDeux(String t) { String a = Ia.demander(t); if (!chef.approuve(a) && !adjoint.approuve(a)) return; Decisions.refuser(a); }
    void daccord(String t) { String a = Ia.demander(t); boolean un = chef.approuve(a), deux = adjoint.approuve(a); if (un == deux) Decisions.refuser(a); } // 501
    void daccordOui(String t) { String a = Ia.demander(t); boolean un = chef.approuve(a), deux = adjoint.approuve(a); if (un == deux && un) Decisions.refuser(a); }
    void daccordSinonTiers(String t) { String a = Ia.demander(t); boolean un = chef.approuve(a), deux = adjoint.approuve(a); boolean oui = un == deux ? un : Agent.valide(a); if (oui) Decisions.refuser(a); }
    void compteDeux(String t) { String a = Ia.demander(t); int n = 0; if (chef.approuve(a)) n++; if (adjoint.approuve(a)) n++; if (n == 2) Decisions.refuser(a); }
    void compteNon(String t) { String a = Ia.demander(t); int n = 0; if (!chef.approuve(a)) n++; if (!adjoint.approuve(a)) n++; if (n == 0) Decisions.refuser(a); }
    void compteUnNon(String t) { String a = Ia.demander(t); int n = 0; if (!chef.approuve(a)) n++; if (!adjoint.approuve(a)) n++; if (n < 2) Decisions.refuser(a); }
    void compteDesNon(String t) { String a = Ia.demander(t); int n = 0; if (!chef.approuve(a)) n++; if (!adjoint.approuve(a)) n++; if (n == 2) Decisions.refuser(a); } // 501
    void ensembleUn(String t) { String a = Ia.demander(t); Set<String> oui = new HashSet<>(); if (chef.approuve(a)) oui.add("chef"); if (adjoint.approuve(a)) oui.add("adjoint"); if (oui.contains("chef")) Decisions.refuser(a); }
    void ensembleTaille(String t) { String a = Ia.demander(t); Set<String> oui = new HashSet<>(); if (chef.approuve(a)) oui.add("chef"); if (adjoint.approuve(a)) oui.add("adjoint"); if (oui.size() == 2) Decisions.refuser(a); }
    void ensembleVide(String t) { String a = Ia.demander(t); Set<String> oui = new HashSet<>(); if (chef.approuve(a)) oui.add("chef"); if (oui.isEmpty()) Decisions.refuser(a); } // 501
    void ensembleDesNon(String t) { String a = Ia.demander(t); Set<String> non = new HashSet<>(); if (!chef.approuve(a)) non.add("chef"); if (!adjoint.approuve(a)) non.add("adjoint"); if (non.isEmpty()) Decisions.refuser(a); }
    void ensembleDesNonAutre(String t) { String a = Ia.demander(t); Set<String> non = new HashSet<>(); if (!chef.approuve(a)) non.add("chef"); if (!non.isEmpty()) Decisions.refuser(a); } // 501
    void seulementSiEleve(String t, int montant) { String a = Ia.demander(t); if (montant > 1000 && !chef.approuve(a)) return; Decisions.refuser(a); } // 501
    void secondSiEleve(String t, int montant) { String a = Ia.demander(t); if (!chef.approuve(a)) return; if (montant > 1000 && !adjoint.approuve(a)) return; Decisions.refuser(a); }
    void premierOuSecond(String t, int montant) { String a = Ia.demander(t); boolean oui = montant > 1000 ? chef.approuve(a) : adjoint.approuve(a); if (oui) Decisions.refuser(a); }
    void autreChose(String t) { String a = Ia.demander(t); if (chef.approuve(t) && adjoint.approuve(t)) Decisions.refuser(a); } // 501
    void unDesDeuxAutre(String t) { String a = Ia.demander(t); if (chef.approuve(a) || adjoint.approuve(t)) Decisions.refuser(a); } // 501
    // who approves is chosen
    interface Valideur { @DecisionHumaine(role = "agent") boolean approuve(String a); }
    void delegue(String t, List<Valideur> tous, int n) { String a = Ia.demander(t); Valideur v = tous.get(n); if (v.approuve(a)) Decisions.refuser(a); }
    void delegueParNom(String t, Map<String, Valideur> tous, String nom) { String a = Ia.demander(t); Valideur v = tous.get(nom); if (v != null && v.approuve(a)) Decisions.refuser(a); }
    void delegueParNomOuPas(String t, Map<String, Valideur> tous, String nom) { String a = Ia.demander(t); Valideur v = tous.get(nom); if (v == null || v.approuve(a)) Decisions.refuser(a); } // 501
    void delegueParChoix(String t, Map<String, Valideur> tous) { String a = Ia.demander(t); String nom = Agent.choisit("qui ?"); if (tous.get(nom).approuve(a)) Decisions.refuser(a); }
    void choisiSansApprouver(String t, Map<String, Valideur> tous) { String a = Ia.demander(t); String nom = Agent.choisit("qui ?"); if (tous.containsKey(nom)) Decisions.refuser(a); } // 501
}
