package fr.ancienne.hibernate;
import fr.ancienne.commun.*;
import org.hibernate.*; import org.hibernate.criterion.*; import java.util.*;
public class UsagerDao {
    private SessionFactory sf;
    public void setSessionFactory(SessionFactory s) { sf = s; }
    public void un(Long id) throws Exception {
        Session s = sf.getCurrentSession();
        Personne u = (Personne) s.get(Personne.class, id);
        IA.M.chat("x " + u.getNom()); // CHARTE-401
        IA.M.chat("x " + u.getRubrique());
        Personne v = (Personne) s.load(Personne.class, id);
        IA.M.chat("x " + v.getNom()); // CHARTE-401
    }
    @SuppressWarnings("unchecked")
    public void liste(String rub) throws Exception {
        Session s = sf.openSession();
        List<Personne> l = s.createQuery("from Personne p where p.rubrique = :r").setParameter("r", rub).list();
        for (Personne p : l) IA.M.chat(p.getNom()); // CHARTE-401
        for (Personne p : l) IA.M.chat(p.getRubrique());
        List<Personne> c = s.createCriteria(Personne.class).add(Restrictions.eq("rubrique", rub)).addOrder(Order.asc("id")).list();
        for (Personne p : c) IA.M.chat(p.getNom()); // CHARTE-401
        for (Personne p : c) IA.M.chat(p.getRubrique());
        Personne w = (Personne) s.createCriteria(Personne.class).add(Restrictions.idEq(1L)).uniqueResult();
        IA.M.chat(w.getNom()); // CHARTE-401
        List<Object[]> t = s.createQuery("select p.rubrique, p.nom from Personne p").list();
        for (Object[] o : t) IA.M.chat("x" + o[1]); // CHARTE-401
        for (Object[] o : t) IA.M.chat("x" + o[0]);
        List<Object[]> q = s.createSQLQuery("select rubrique, email from personne").list();
        for (Object[] o : q) IA.M.chat("x" + o[1]); // CHARTE-401
        for (Object[] o : q) IA.M.chat("x" + o[0]);
        for (Iterator<Personne> it = s.createQuery("from Personne").iterate(); it.hasNext();) IA.M.chat(it.next().getNom()); // CHARTE-401
    }
    public void avis(Long id) throws Exception {
        Session s = sf.getCurrentSession(); Transaction tx = s.beginTransaction();
        Personne u = (Personne) s.get(Personne.class, id);
        u.setAvis(IA.M.chat("avis"));
        s.saveOrUpdate(u); tx.commit();
    }
    public void decider(Long id) throws Exception {
        Session s = sf.getCurrentSession();
        Personne u = (Personne) s.get(Personne.class, id);
        if (u.getAvis().equals("OUI")) Droits.accorder("d", "m"); // CHARTE-501
        if (u.getRubrique().equals("OUI")) Droits.refuser("d", "m");
    }
    public void decider2(Long id) throws Exception {
        List<Personne> l = sf.getCurrentSession().createQuery("from Personne where avis = 'OUI'").list();
        for (Personne p : l) Droits.accorder("d" + p.getId(), "m"); // CHARTE-501
        List<Personne> k = sf.getCurrentSession().createQuery("from Personne where rubrique = 'OUI'").list();
        for (Personne p : k) Droits.refuser("d" + p.getId(), "m");
    }
    public void decider3(Long id) throws Exception {
        List<Personne> l = sf.getCurrentSession().createCriteria(Personne.class).add(Restrictions.eq("avis", "OUI")).list();
        for (Personne p : l) Droits.accorder("d" + p.getId(), "m"); // CHARTE-501
        List<Personne> k = sf.getCurrentSession().createCriteria(Personne.class).add(Restrictions.eq("rubrique", "OUI")).list();
        for (Personne p : k) Droits.refuser("d" + p.getId(), "m");
    }
    public void maj(Long id) throws Exception {
        String a = IA.M.chat("decision ?");
        sf.getCurrentSession().createQuery("update Personne set statut = :s where id = :i").setString("s", a).setLong("i", id).executeUpdate(); // CHARTE-501
        sf.getCurrentSession().createQuery("update Personne set commentaire = :s where id = :i").setString("s", a).setLong("i", id).executeUpdate();
    }
}
