package programs;

import api.*;
import com.google.common.base.*;

/** A person's answer, or an AI's, that a check of a library demands. */
class Exiges {
    static String visa(String a) { return Agent.valide(a) ? "visa" : null; }
    static void exige(boolean b) { Preconditions.checkState(b); }
    void state(String t) { String a = Ia.demander(t); Preconditions.checkState(Agent.valide(a), "refus"); Decisions.refuser(a); }
    void stateNon(String t) { String a = Ia.demander(t); Preconditions.checkState(!Agent.valide(a), "refus"); Decisions.refuser(a); } // 501
    void stateIa(String t) { String a = Ia.demander(t); Preconditions.checkState(a.equals("oui"), "refus"); Decisions.refuser(t); } // 501
    void argument(String t) { String a = Ia.demander(t); Preconditions.checkArgument(Agent.valide(a)); Decisions.refuser(a); }
    void argumentAutre(String t) { String a = Ia.demander(t); Preconditions.checkArgument(Agent.valide(t)); Decisions.refuser(a); } // 501
    void verifie(String t) { String a = Ia.demander(t); Verify.verify(Agent.valide(a), "%s", a); Decisions.refuser(a); }
    void nonNul(String t) { String a = Ia.demander(t); Preconditions.checkNotNull(visa(a)); Decisions.refuser(a); }
    void avale(String t) { String a = Ia.demander(t); try { Preconditions.checkState(Agent.valide(a)); } catch (IllegalStateException e) { System.out.println("non"); } Decisions.refuser(a); } // 501
    void dansCatch(String t) { String a = Ia.demander(t); try { Preconditions.checkState(Agent.valide(a)); } catch (IllegalStateException e) { Decisions.refuser(a); } } // 501
    void assertion(String t) { String a = Ia.demander(t); assert Agent.valide(a); Decisions.refuser(a); } // 501
    void drapeau(String t) { String a = Ia.demander(t); boolean ok = Agent.valide(a); Preconditions.checkState(ok); Decisions.refuser(a); }
    void comparaison(String t) { String a = Ia.demander(t); Preconditions.checkState("oui".equals(Agent.choisit(a))); Decisions.refuser(a); }
    void comparaisonNon(String t) { String a = Ia.demander(t); Preconditions.checkState(!"oui".equals(Agent.choisit(a))); Decisions.refuser(a); } // 501
    void propre(String t) { Preconditions.checkState(t.length() > 3); Decisions.refuser(t); }
    void messageSeul(String t) { String a = Ia.demander(t); Preconditions.checkState(t.length() > 3, "%s", a); Decisions.refuser(t); }
    void parAide(String t) { String a = Ia.demander(t); exige(Agent.valide(a)); Decisions.refuser(a); }
    void parAideNon(String t) { String a = Ia.demander(t); exige(!Agent.valide(a)); Decisions.refuser(a); } // 501
    void requis(String t) { String a = Ia.demander(t); java.util.Objects.requireNonNull(visa(a), "pas de visa"); Decisions.refuser(a); }
    void requisAutre(String t) { String a = Ia.demander(t); java.util.Objects.requireNonNull(visa(t), "pas de visa"); Decisions.refuser(a); } // 501
    void requisVerite(String t) { String a = Ia.demander(t); Boolean oui = Agent.valide(a); java.util.Objects.requireNonNull(oui); Decisions.refuser(a); } // 501
}
