package programs;

import api.*;

/** Of one object of a class the constructor's constants are told, also where one of several objects lies in a field. */
class GivenToOne {
    static class CalmOneOfTwoClasses {
        interface Service { String faire(String s); }
        static class Externe implements Service { private final String cle; Externe(String cle) { this.cle = cle; } public String faire(String s) { if (cle == null) { Ia.envoyer(s); } return cle; } }
        static class Interne implements Service { private String note; public String faire(String s) { note = s; return ""; } }
        private Service service; void ouvrir(boolean b) { if (service == null) { service = b ? new Externe("k") : new Interne(); } } void one_of_two_classes() { service.faire(Donnees.nom()); }
    }
    static class SendingOneOfTwoClasses {
        interface Service { String faire(String s); }
        static class Externe implements Service { private final String cle; Externe(String cle) { this.cle = cle; } public String faire(String s) { if (cle == null) { Ia.envoyer(s); } return cle; } } // 401
        static class Interne implements Service { private String note; public String faire(String s) { note = s; return ""; } }
        private Service service; void ouvrir(boolean b) { if (service == null) { service = b ? new Externe(null) : new Interne(); } } void one_of_two_classes_that_sends() { service.faire(Donnees.nom()); }
    }
    static class CalmOneOfTwo {
        interface Service { String faire(String s); }
        static class Externe implements Service { private final String cle; Externe(String cle) { this.cle = cle; } public String faire(String s) { if (cle == null) { Ia.envoyer(s); } return cle; } }
        static class Interne implements Service { private String note; public String faire(String s) { note = s; return ""; } }
        private Service service; void ouvrir(boolean b) { service = b ? new Externe("k") : new Externe("l"); } void one_of_two() { service.faire(Donnees.nom()); }
    }
    static class SendingOneOfTwo {
        interface Service { String faire(String s); }
        static class Externe implements Service { private final String cle; Externe(String cle) { this.cle = cle; } public String faire(String s) { if (cle == null) { Ia.envoyer(s); } return cle; } } // 401
        static class Interne implements Service { private String note; public String faire(String s) { note = s; return ""; } }
        private Service service; void ouvrir(boolean b) { service = b ? new Externe(null) : new Externe("l"); } void one_of_two_that_sends() { service.faire(Donnees.nom()); }
    }
    static class CalmChosenArgument {
        interface Service { String faire(String s); }
        static class Externe implements Service { private final String cle; Externe(String cle) { this.cle = cle; } public String faire(String s) { if (cle == null) { Ia.envoyer(s); } return cle; } }
        static class Interne implements Service { private String note; public String faire(String s) { note = s; return ""; } }
        private Service service; void ouvrir(boolean b) { service = new Externe(b ? "l" : "k"); } void chosen_argument() { service.faire(Donnees.nom()); }
    }
    static class SendingChosenArgument {
        interface Service { String faire(String s); }
        static class Externe implements Service { private final String cle; Externe(String cle) { this.cle = cle; } public String faire(String s) { if (cle == null) { Ia.envoyer(s); } return cle; } } // 401
        static class Interne implements Service { private String note; public String faire(String s) { note = s; return ""; } }
        private Service service; void ouvrir(boolean b) { service = new Externe(b ? "l" : null); } void chosen_argument_that_sends() { service.faire(Donnees.nom()); }
    }
    static class CalmOfTheClass {
        interface Service { String faire(String s); }
        static class Externe implements Service { private final String cle; Externe(String cle) { this.cle = cle; } public String faire(String s) { if (cle == null) { Ia.envoyer(s); } return cle; } }
        static class Interne implements Service { private String note; public String faire(String s) { note = s; return ""; } }
        private final Externe service; private final Externe autre = new Externe("m"); CalmOfTheClass(boolean b) { if (b) { service = new Externe("k"); } else { service = new Externe("l"); } } void of_the_class() { service.faire(Donnees.nom()); }
    }
    static class SendingOfTheClass {
        interface Service { String faire(String s); }
        static class Externe implements Service { private final String cle; Externe(String cle) { this.cle = cle; } public String faire(String s) { if (cle == null) { Ia.envoyer(s); } return cle; } } // 401
        static class Interne implements Service { private String note; public String faire(String s) { note = s; return ""; } }
        private final Externe service; private final Externe autre = new Externe("m"); SendingOfTheClass(boolean b) { if (b) { service = new Externe(null); } else { service = new Externe("l"); } } void of_the_class_that_sends() { service.faire(Donnees.nom()); }
    }
    static class CalmNullOrNull {
        interface Service { String faire(String s); }
        static class Externe implements Service { private final String cle; Externe(String cle) { this.cle = cle; } public String faire(String s) { if (cle != null) { Ia.envoyer(s); } return cle; } }
        static class Interne implements Service { private String note; public String faire(String s) { note = s; return ""; } }
        private Service service; void ouvrir(boolean b) { service = b ? new Externe(null) : new Interne(); } void null_or_null() { service.faire(Donnees.nom()); } void autre() { new Externe("z").faire("x"); }
    }
    static class SendingNullOrNull {
        interface Service { String faire(String s); }
        static class Externe implements Service { private final String cle; Externe(String cle) { this.cle = cle; } public String faire(String s) { if (cle != null) { Ia.envoyer(s); } return cle; } } // 401
        static class Interne implements Service { private String note; public String faire(String s) { note = s; return ""; } }
        private Service service; void ouvrir(boolean b) { service = b ? new Externe("k") : new Interne(); } void null_or_null_that_sends() { service.faire(Donnees.nom()); } void autre() { new Externe("z").faire("x"); }
    }
    static class CalmPassed {
        interface Service { String faire(String s); }
        static class Externe implements Service { private final String cle; Externe(String cle) { this.cle = cle; } public String faire(String s) { if (cle == null) { Ia.envoyer(s); } return cle; } }
        static class Interne implements Service { private String note; public String faire(String s) { note = s; return ""; } }
        private Service service; void ouvrir(String c) { service = new Externe(c == null ? "x" : "k"); } void passed() { service.faire(Donnees.nom()); }
    }
    static class SendingPassed {
        interface Service { String faire(String s); }
        static class Externe implements Service { private final String cle; Externe(String cle) { this.cle = cle; } public String faire(String s) { if (cle == null) { Ia.envoyer(s); } return cle; } } // 401
        static class Interne implements Service { private String note; public String faire(String s) { note = s; return ""; } }
        private Service service; void ouvrir(String c) { service = new Externe(c == null ? "x" : c); } void passed_that_sends() { service.faire(Donnees.nom()); }
    }
    static class CalmByNumber {
        static class Voie { private final int sorte; Voie(int sorte) { this.sorte = sorte; } void dire(String s) { if (sorte == 1) Ia.envoyer(s); } }
        private final Voie v; CalmByNumber(boolean b) { v = b ? new Voie(2) : new Voie(3); } void by_number() { v.dire(Donnees.nom()); } void autre() { new Voie(1).dire("x"); }
    }
    static class SendingByNumber {
        static class Voie { private final int sorte; Voie(int sorte) { this.sorte = sorte; } void dire(String s) { if (sorte == 1) Ia.envoyer(s); } } // 401
        private final Voie v; SendingByNumber(boolean b) { v = b ? new Voie(2) : new Voie(1); } void by_number_that_sends() { v.dire(Donnees.nom()); }
    }
}
