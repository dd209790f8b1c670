package fr.ancienne.struts1;
import fr.ancienne.commun.*;
import org.apache.struts.action.*; import javax.servlet.http.*;
public class ResumeAction extends Action {
    public ActionForward execute(ActionMapping mapping, ActionForm form, HttpServletRequest request, HttpServletResponse response) throws Exception {
        Form f = (Form) form;
        String r = IA.M.chat("Résumer " + f.getNom()); // CHARTE-401
        IA.M.chat("Rubrique " + f.getRubrique());
        request.setAttribute("resume", r);
        request.getSession().setAttribute("avisIa", r);
        request.getSession().setAttribute("rub", f.getRubrique());
        request.getSession().setAttribute("qui", f.getNom());
        ActionMessages ms = new ActionMessages();
        ms.add(ActionMessages.GLOBAL_MESSAGE, new ActionMessage("ok", f.getRubrique()));
        saveMessages(request, ms);
        return mapping.findForward("success");
    }
}
