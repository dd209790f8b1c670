package fr.ancienne.struts1;
import fr.ancienne.commun.*;
import org.apache.struts.action.*; import org.apache.struts.actions.DispatchAction; import javax.servlet.http.*;
public class DecideAction extends DispatchAction {
    public ActionForward accorder(ActionMapping mapping, ActionForm form, HttpServletRequest request, HttpServletResponse response) throws Exception {
        String avis = (String) request.getSession().getAttribute("avisIa");
        if (avis.startsWith("OUI")) Droits.accorder("d", "m"); // CHARTE-501
        return mapping.findForward("success");
    }
    public ActionForward autre(ActionMapping mapping, ActionForm form, HttpServletRequest request, HttpServletResponse response) throws Exception {
        String rub = (String) request.getSession().getAttribute("rub");
        if (rub.startsWith("OUI")) Droits.accorder("d", "m");
        DynaActionForm d = (DynaActionForm) form;
        IA.M.chat("x " + d.get("email")); // CHARTE-401
        IA.M.chat("x " + d.get("rubrique"));
        IA.M.chat("x " + d.getString("telephone")); // CHARTE-401
        return mapping.findForward((String) request.getSession().getAttribute("qui"));
    }
}
