package programs;

import api.*;

/** Of what class a field of an interface's is asked, where not all classes of it ever come there, and whatever else is made of them. */
class NoneThere {
    static class CalmInAField {
        interface S { } static class Env implements S { } static class Loc implements S { }
        private S s; void ouvrir(boolean b) { s = b ? new Loc() : null; }
        void in_a_field() { if (s instanceof Env) Ia.envoyer(Donnees.nom()); }
        Object autre() { return new Env(); }
    }
    static class SendingInAField {
        interface S { } static class Env implements S { } static class Loc implements S { }
        private S s; void ouvrir(boolean b) { s = b ? new Loc() : new Env(); }
        void in_a_field_that_sends() { if (s instanceof Env) Ia.envoyer(Donnees.nom()); } // 401
        Object autre() { return new Env(); }
    }
    static class CalmSetPerhaps {
        interface S { } static class Env implements S { } static class Loc implements S { }
        private S s; void ouvrir(boolean b) { if (b) s = new Loc(); }
        void set_perhaps() { if (s instanceof Env) Ia.envoyer(Donnees.nom()); }
        Object autre() { return new Env(); }
    }
    static class SendingSetPerhaps {
        interface S { } static class Env implements S { } static class Loc implements S { }
        private S s; void ouvrir(boolean b) { if (b) s = new Env(); }
        void set_perhaps_that_sends() { if (s instanceof Env) Ia.envoyer(Donnees.nom()); } // 401
        Object autre() { return new Env(); }
    }
    static class CalmInAFinalField {
        interface S { } static class Env implements S { } static class Loc implements S { }
        private final S s; CalmInAFinalField(boolean b) { s = b ? new Loc() : null; }
        void in_a_final_field() { if (s instanceof Env) Ia.envoyer(Donnees.nom()); }
        Object autre() { return new Env(); }
    }
    static class SendingInAFinalField {
        interface S { } static class Env implements S { } static class Loc implements S { }
        private final S s; SendingInAFinalField(boolean b) { s = b ? new Loc() : new Env(); }
        void in_a_final_field_that_sends() { if (s instanceof Env) Ia.envoyer(Donnees.nom()); } // 401
        Object autre() { return new Env(); }
    }
    static class CalmPassedThere {
        interface S { } static class Env implements S { } static class Loc implements S { }
        private S s; private void mettre(S x) { s = x; } void ouvrir() { mettre(new Loc()); } void encore() { mettre(null); }
        void passed_there() { if (s instanceof Env) Ia.envoyer(Donnees.nom()); }
        Object autre() { return new Env(); }
    }
    static class SendingPassedThere {
        interface S { } static class Env implements S { } static class Loc implements S { }
        private S s; private void mettre(S x) { s = x; } void ouvrir() { mettre(new Loc()); } void encore() { mettre(new Env()); }
        void passed_there_that_sends() { if (s instanceof Env) Ia.envoyer(Donnees.nom()); } // 401
        Object autre() { return new Env(); }
    }
    static class CalmPassedFromOutside {
        interface S { } static class Env implements S { } static class Loc implements S { }
        private S s; void mettre(S x) { s = new Loc(); }
        void passed_from_outside() { if (s instanceof Env) Ia.envoyer(Donnees.nom()); }
        Object autre() { return new Env(); }
    }
    static class SendingPassedFromOutside {
        interface S { } static class Env implements S { } static class Loc implements S { }
        private S s; void mettre(S x) { s = x; }
        void passed_from_outside_that_sends() { if (s instanceof Env) Ia.envoyer(Donnees.nom()); } // 401
        Object autre() { return new Env(); }
    }
}
