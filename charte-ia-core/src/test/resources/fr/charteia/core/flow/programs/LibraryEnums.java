package programs;

import api.*;
import java.time.DayOfWeek;
import java.util.concurrent.TimeUnit;

/** Constants of enums of a library, found by a name. */
class LibraryEnums {
    void unit_by_name(String t) { try { TimeUnit.valueOf(Ia.demander(t)); Decisions.refuser(t); } catch (IllegalArgumentException e) { } } // 501
    void unit_by_name_in_catch(String t) { try { TimeUnit.valueOf(Ia.demander(t)); } catch (IllegalArgumentException e) { Decisions.refuser(t); } } // 501
    void after(String t) { try { TimeUnit.valueOf(Ia.demander(t)); } catch (IllegalArgumentException e) { } Decisions.refuser(t); }
    void message() { try { TimeUnit.valueOf(Donnees.nom()); } catch (IllegalArgumentException e) { Ia.envoyer(e.getMessage()); } } // 401
    void message_of_a_constant() { try { TimeUnit.valueOf("DAYS"); } catch (IllegalArgumentException e) { Ia.envoyer(e.getMessage()); } }
    void day(String t) { if (DayOfWeek.valueOf(Ia.demander(t)) == DayOfWeek.FRIDAY) Decisions.refuser(t); } // 501
    void day_of(String t) { if (DayOfWeek.valueOf(t) == DayOfWeek.FRIDAY) Decisions.refuser(t); }
    void day_name() { Ia.envoyer(DayOfWeek.valueOf(Donnees.nom()).name()); } // 401
    void day_other() { DayOfWeek.valueOf(Donnees.nom()); Ia.envoyer(DayOfWeek.valueOf("MONDAY").name()); }
}
