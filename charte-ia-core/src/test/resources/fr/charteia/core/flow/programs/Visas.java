package programs;

import api.*;
import fr.charteia.annotations.DecisionHumaine;
import java.util.*;
import java.util.function.*;

/** An approval that is an object: it only exists, or is only valid, where a person approved. */
class Visas {
    record Visa(String par, String texte) { boolean estValable() { return par != null; } }
    record Signature(String par) {}
    static Optional<Visa> demandeVisa(String a) { return Agent.valide(a) ? Optional.of(new Visa("chef", a)) : Optional.empty(); }
    static Optional<Visa> viseSansDemander(String a) { return a.length() > 3 ? Optional.of(new Visa("chef", a)) : Optional.empty(); }
    static Visa visaOuNul(String a) { if (!Agent.valide(a)) return null; return new Visa("chef", a); }
    static Visa visaParNom(String a) { return new Visa(Agent.valide(a) ? "chef" : null, a); }
    void optionnel(String t) { String a = Ia.demander(t); if (demandeVisa(a).isPresent()) Decisions.refuser(a); }
    void optionnelVide(String t) { String a = Ia.demander(t); if (demandeVisa(a).isEmpty()) Decisions.refuser(a); } // 501
    void optionnelSi(String t) { String a = Ia.demander(t); demandeVisa(a).ifPresent(v -> Decisions.refuser(a)); }
    void optionnelTexte(String t) { String a = Ia.demander(t); demandeVisa(a).ifPresent(v -> Decisions.refuser(v.texte())); }
    void optionnelMap(String t) { String a = Ia.demander(t); demandeVisa(a).map(Visa::texte).ifPresent(Decisions::refuser); }
    void optionnelSinon(String t) { String a = Ia.demander(t); Decisions.refuser(demandeVisa(a).map(Visa::texte).orElse("rien")); }
    void optionnelSinonIa(String t) { String a = Ia.demander(t); Decisions.refuser(demandeVisa(a).map(Visa::texte).orElse(a)); } // 501
    void optionnelSinonLeve(String t) { String a = Ia.demander(t); demandeVisa(a).orElseThrow(); Decisions.refuser(a); }
    void optionnelSinonLeveTexte(String t) { String a = Ia.demander(t); Visa v = demandeVisa(a).orElseThrow(() -> new IllegalStateException("pas de visa")); Decisions.refuser(v.texte()); }
    void optionnelIfPresentOrElse(String t) { String a = Ia.demander(t); demandeVisa(a).ifPresentOrElse(v -> Decisions.refuser(a), () -> System.out.println("non")); }
    void optionnelIfPresentOrElseNon(String t) { String a = Ia.demander(t); demandeVisa(a).ifPresentOrElse(v -> System.out.println("oui"), () -> Decisions.refuser(a)); } // 501
    void sansDemander(String t) { String a = Ia.demander(t); if (viseSansDemander(a).isPresent()) Decisions.refuser(a); } // 501
    void nul(String t) { String a = Ia.demander(t); if (visaOuNul(a) != null) Decisions.refuser(a); }
    void nulNon(String t) { String a = Ia.demander(t); if (visaOuNul(a) == null) Decisions.refuser(a); } // 501
    void nulRequis(String t) { String a = Ia.demander(t); Objects.requireNonNull(visaOuNul(a)); Decisions.refuser(a); }
    void nulIgnore(String t) { String a = Ia.demander(t); Visa v = visaOuNul(a); System.out.println(v); Decisions.refuser(a); } // 501
    void valable(String t) { String a = Ia.demander(t); Visa v = visaParNom(a); if (v.estValable()) Decisions.refuser(a); }
    void valablePas(String t) { String a = Ia.demander(t); Visa v = visaParNom(a); if (!v.estValable()) Decisions.refuser(a); } // 501
    void valableEtNonNul(String t) { String a = Ia.demander(t); Visa v = visaOuNul(a); if (v != null && v.estValable()) Decisions.refuser(a); }
    // given on to whoever decides
    static void decide(Visa v) { Decisions.refuser(v.texte()); }
    static void decideSi(String a, Visa v) { if (v == null) throw new IllegalStateException(); Decisions.refuser(a); }
    static void decideSansVoir(String a, Visa v) { System.out.println(v); Decisions.refuser(a); } // 501
    void passe(String t) { String a = Ia.demander(t); Visa v = visaOuNul(a); if (v != null) decide(v); }
    void passeASi(String t) { String a = Ia.demander(t); decideSi(a, visaOuNul(a)); }
    void passeSansVoir(String t) { String a = Ia.demander(t); decideSansVoir(a, visaOuNul(a)); }
    // kept in a dossier
    static class Dossier { String proposition; Visa visa; Optional<Signature> signature = Optional.empty(); boolean signe() { return signature.isPresent(); } }
    void dossier(String t) { Dossier d = new Dossier(); d.proposition = Ia.demander(t); if (Agent.valide(d.proposition)) d.visa = new Visa("chef", d.proposition); if (d.visa != null) Decisions.refuser(d.proposition); }
    void dossierSans(String t) { Dossier d = new Dossier(); d.proposition = Ia.demander(t); if (Agent.valide(d.proposition)) d.visa = new Visa("chef", d.proposition); if (d.visa == null) Decisions.refuser(d.proposition); } // 501
    void signe(String t) { Dossier d = new Dossier(); d.proposition = Ia.demander(t); if (Agent.valide(d.proposition)) d.signature = Optional.of(new Signature("chef")); if (d.signe()) Decisions.refuser(d.proposition); }
    void signeAutre(String t, String u) { Dossier d = new Dossier(), e = new Dossier(); d.proposition = Ia.demander(t); e.proposition = Ia.demander(u); if (Agent.valide(d.proposition)) d.signature = Optional.of(new Signature("chef")); if (d.signe()) Decisions.refuser(e.proposition); } // 501
    void memeTexte(String t) { String a = Ia.demander(t); Visa v = visaOuNul(a); if (v != null && v.texte().equals(a)) Decisions.refuser(a); }
    void autreReponse(String t, String u) { String a = Ia.demander(t), b = Ia.demander(u); Visa v = visaOuNul(a); if (v != null) Decisions.refuser(b); } // 501
    // what a person gave, or did not
    interface Bureau { @DecisionHumaine(role = "x") Optional<Boolean> rep(String a); @DecisionHumaine(role = "x") Optional<String> txt(String a); }
    private Bureau bureau;
    void rienDit(String t) { String a = Ia.demander(t); if (bureau.rep(a).isEmpty()) Decisions.refuser(a); } // 501
    void rienEcrit(String t) { String a = Ia.demander(t); bureau.txt(a).ifPresentOrElse(v -> System.out.println(v), () -> Decisions.refuser(a)); } // 501
    void pasEcrit(String t) { String a = Ia.demander(t); if (!bureau.txt(a).isPresent()) Decisions.refuser(a); } // 501
    void ecrit(String t) { String a = Ia.demander(t); if (bureau.txt(a).isPresent()) Decisions.refuser(a); }
    void nulEcrit(String t) { String a = Ia.demander(t); if (bureau.txt(a) == null) Decisions.refuser(a); } // 501
    void ditOuRien(String t) { String a = Ia.demander(t); bureau.rep(a).ifPresentOrElse(oui -> { if (oui) Decisions.refuser(a); }, () -> Decisions.refuser(a)); } // 501
    void ditSinonRien(String t) { String a = Ia.demander(t); bureau.rep(a).ifPresentOrElse(oui -> { if (oui) Decisions.refuser(a); }, () -> System.out.println("x")); }
    void ditOuLeve(String t) { String a = Ia.demander(t); boolean oui = bureau.rep(a).orElseThrow(); if (oui) Decisions.refuser(a); }
    void ecritOuLeve(String t) { String a = Ia.demander(t); bureau.txt(a).orElseThrow(); Decisions.refuser(a); }
    void leveDecide(String t) { String a = Ia.demander(t); try { bureau.txt(a).orElseThrow(); } catch (NoSuchElementException e) { Decisions.refuser(a); } } // 501
    enum Sort { ACCORD, REFUS }
    interface Cabinet { @DecisionHumaine(role = "x") Optional<Sort> sort(String a); }
    private Cabinet cabinet;
    void presentQuoiQueCeSoit(String t) { String a = Ia.demander(t); if (bureau.rep(a).isPresent()) Decisions.refuser(a); } // 501
    void presentEtOui(String t) { String a = Ia.demander(t); Optional<Boolean> r = bureau.rep(a); if (r.isPresent() && r.get()) Decisions.refuser(a); }
    void presentEtNon(String t) { String a = Ia.demander(t); Optional<Boolean> r = bureau.rep(a); if (r.isPresent() && !r.get()) Decisions.refuser(a); } // 501
    void sortiQuelQuIlSoit(String t) { String a = Ia.demander(t); if (cabinet.sort(a).isPresent()) Decisions.refuser(a); } // 501
    void sorti(String t) { String a = Ia.demander(t); Optional<Sort> s = cabinet.sort(a); if (s.isPresent() && s.get() == Sort.REFUS) Decisions.refuser(a); }
    void sortiOuLeve(String t) { String a = Ia.demander(t); if (cabinet.sort(a).orElseThrow() == Sort.REFUS) Decisions.refuser(a); }
    // what stands in where there is none
    void enLigneSinon(String t) { String a = Ia.demander(t); Optional<String> o = Agent.valide(a) ? Optional.of("v") : Optional.empty(); o.ifPresentOrElse(v -> System.out.println("oui"), () -> Decisions.refuser(a)); } // 501
    void enLigneSinonVide(String t) { String a = Ia.demander(t); Optional<String> o = Agent.valide(a) ? Optional.empty() : Optional.of("x"); o.ifPresentOrElse(v -> System.out.println("oui"), () -> Decisions.refuser(a)); }
    void enLigneOu(String t) { String a = Ia.demander(t); Optional<String> o = Agent.valide(a) ? Optional.of("v") : Optional.empty(); o.or(() -> { Decisions.refuser(a); return Optional.empty(); }); } // 501
    void enLigneApres(String t) { String a = Ia.demander(t); Optional<String> o = Agent.valide(a) ? Optional.of("v") : Optional.empty(); o.ifPresentOrElse(v -> System.out.println("oui"), () -> System.out.println("non")); Decisions.refuser(a); } // 501
}
