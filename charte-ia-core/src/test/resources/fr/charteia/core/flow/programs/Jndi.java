package programs;

import api.*;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Objects bound under names of JNDI. */
class Jndi {
    static void bind(String k, Object s) throws NamingException { new InitialContext().bind(k, s); }
    void elsewhere() throws NamingException { bind("nom", Donnees.nom()); Ia.envoyer(new InitialContext().lookup("nom")); } // 401
    void other_name() throws NamingException { bind("nom2", Donnees.nom()); bind("app", "x"); Ia.envoyer(new InitialContext().lookup("app")); }
    void same_context() throws NamingException { Context c = new InitialContext(); c.rebind("a", Donnees.nom()); Ia.envoyer(c.lookup("a")); } // 401
    void rebound() throws NamingException { Context c = new InitialContext(); c.rebind("b", Donnees.nom()); c.rebind("b", "x"); Ia.envoyer(c.lookup("b")); }
    void statically() throws NamingException { bind("s", Donnees.nom()); Ia.envoyer((String) InitialContext.doLookup("s")); } // 401
    void data_source() throws NamingException { bind("ds", "jdbc:x"); Ia.envoyer(((String) new InitialContext().lookup("ds"))); }
    static class Start { @Point public void start() throws NamingException { new InitialContext().bind("later", Donnees.nom()); new InitialContext().bind("zone", "FR"); } }
    static class Then { @Point public void ask() throws NamingException { Ia.envoyer(new InitialContext().lookup("later")); } // 401
        @Point public void zone() throws NamingException { Ia.envoyer(new InitialContext().lookup("zone")); } }
    void unbound() throws NamingException { Context c = new InitialContext(); c.rebind("u", Donnees.nom()); c.unbind("u"); c.bind("u", "x"); Ia.envoyer(c.lookup("u")); }
}
