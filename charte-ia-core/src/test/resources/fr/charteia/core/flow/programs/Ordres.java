package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.function.*;

/** Commands that are named for a decision: whoever handles them does as they say. */
class Ordres {
    interface Commande {}
    record RefuserBourseCommand(String id, String motif) {}
    record AccorderAideCommande(String id) {}
    record RejeterRecours(String id, String motif) implements Commande {}
    record AnnoterRecours(String id, String note) implements Commande {}
    record ProposerRefusCommand(String id) {}
    record AcceptOrderCommand(String id) {}
    record RefuserBourseResume(String id) {}
    record SuspendUserCommand(String id) {}
    record ApproveLoanCommand(String id) {}
    static class Bus { void envoyer(Object ordre) { System.out.println(ordre); } }
    private final Bus bus = new Bus();
    void by_a_branch(String id) { if (Ia.noter("?") > 0.5) bus.envoyer(new RefuserBourseCommand(id, "score")); } // 501
    void by_a_value(String id) { bus.envoyer(new RefuserBourseCommand(id, Ia.demander("?"))); } // 501
    void in_french(String id) { if (Ia.demander("?").equals("oui")) bus.envoyer(new AccorderAideCommande(id)); } // 501
    void by_what_it_implements(String id) { if (Ia.demander("?").equals("non")) bus.envoyer(new RejeterRecours(id, "x")); } // 501
    void in_english(String id) { if (Ia.demander("?").equals("yes")) bus.envoyer(new ApproveLoanCommand(id)); } // 501
    void handed_to_a_function(List<String> ids) { ids.stream().filter(id -> Ia.noter(id) > 0.5).forEach(id -> bus.envoyer(new RefuserBourseCommand(id, "score"))); } // 501
    void only_annotated(String id) { bus.envoyer(new AnnoterRecours(id, Ia.demander("?"))); }
    void only_proposed(String id) { if (Ia.noter("?") > 0.5) bus.envoyer(new ProposerRefusCommand(id)); }
    void an_order_of_goods(String id) { if (Ia.noter("?") > 0.5) bus.envoyer(new AcceptOrderCommand(id)); }
    void a_summary(String id) { if (Ia.noter("?") > 0.5) bus.envoyer(new RefuserBourseResume(id)); }
    void an_account(String id) { if (Ia.noter("?") > 0.5) bus.envoyer(new SuspendUserCommand(id)); }
    void by_a_person(String id, boolean accord) { System.out.println(Ia.demander("?")); bus.envoyer(accord ? new AccorderAideCommande(id) : new RefuserBourseCommand(id, "x")); }
    void approved(String id) { String avis = Ia.demander("?"); if (Agent.valide(avis)) bus.envoyer(new RefuserBourseCommand(id, avis)); }
    void by_a_rule(String id, int revenus) { System.out.println(Ia.demander("?")); if (revenus > 60_000) bus.envoyer(new RefuserBourseCommand(id, "plafond")); }
    @DecisionHumaine
    void in_a_step(String id) { String avis = Ia.demander("?"); if (avis.equals("non")) bus.envoyer(new RefuserBourseCommand(id, avis)); } // 501
}
