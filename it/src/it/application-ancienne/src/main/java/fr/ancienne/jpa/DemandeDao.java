package fr.ancienne.jpa;
import fr.ancienne.commun.*;
import javax.persistence.*; import javax.persistence.criteria.*; import java.util.*; import javax.ejb.*;
@Stateless
public class DemandeDao {
    @PersistenceContext EntityManager em;
    public void un(Long id) throws Exception {
        IA.M.chat(em.find(Demande.class, id).getNom()); // CHARTE-401
        IA.M.chat(em.find(Demande.class, id).getRubrique());
        List<Demande> l = em.createQuery("select a from Demande a where a.rubrique = :r", Demande.class).setParameter("r", "x").getResultList();
        for (Demande a : l) IA.M.chat(a.getNom()); // CHARTE-401
        List<Object[]> t = em.createQuery("select p.rubrique, p.nom from Demande p").getResultList();
        for (Object[] o : t) IA.M.chat("x" + o[1]); // CHARTE-401
        for (Object[] o : t) IA.M.chat("x" + o[0]);
    }
    public void avis(Long id) throws Exception { Demande a = em.find(Demande.class, id); a.setAvis(IA.M.chat("avis ?")); em.merge(a); }
    public void decider() throws Exception {
        for (Demande p : em.createQuery("select a from Demande a where a.avis = 'OUI'", Demande.class).getResultList()) Droits.accorder("d" + p.getId(), "m"); // CHARTE-501
        for (Demande p : em.createQuery("select a from Demande a where a.rubrique = 'OUI'", Demande.class).getResultList()) Droits.refuser("d" + p.getId(), "m");
        CriteriaBuilder cb = em.getCriteriaBuilder(); CriteriaQuery<Demande> cq = cb.createQuery(Demande.class); Root<Demande> r = cq.from(Demande.class);
        cq.where(cb.equal(r.get("avis"), "OUI"));
        for (Demande p : em.createQuery(cq).getResultList()) Droits.accorder("d" + p.getId(), "m"); // CHARTE-501
    }
    public void colonnes() throws Exception {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<String> q = cb.createQuery(String.class); Root<Demande> r = q.from(Demande.class);
        q.select(r.get("nom")).where(cb.equal(r.get("rubrique"), "x"));
        IA.M.chat(em.createQuery(q).getSingleResult()); // CHARTE-401
        CriteriaQuery<String> q2 = cb.createQuery(String.class); Root<Demande> r2 = q2.from(Demande.class);
        q2.select(cb.upper(r2.get("rubrique"))).where(cb.equal(r2.get("nom"), "x"));
        IA.M.chat(em.createQuery(q2).getSingleResult());
        CriteriaQuery<Object[]> q3 = cb.createQuery(Object[].class); Root<Demande> r3 = q3.from(Demande.class);
        q3.multiselect(r3.get("rubrique"), r3.get("nom"));
        for (Object[] o : em.createQuery(q3).setMaxResults(3).getResultList()) IA.M.chat("x" + o[1]); // CHARTE-401
        for (Object[] o : em.createQuery(q3).setMaxResults(3).getResultList()) IA.M.chat("x" + o[0]);
    }
    public void maj(Long id) throws Exception {
        String a = IA.M.chat("decision ?");
        em.createQuery("update Demande set statut = :s where id = :i").setParameter("s", a).setParameter("i", id).executeUpdate(); // CHARTE-501
        em.createNativeQuery("update agent set commentaire = ?1 where id = ?2").setParameter(1, a).setParameter(2, id).executeUpdate();
    }
}
