package jakarta.servlet;

import java.util.Enumeration;
import java.util.Map;

public interface ServletRequest {
    String getParameter(String name);
    Map<String, String[]> getParameterMap();
    Object getAttribute(String name);
    void setAttribute(String name, Object value);
    void removeAttribute(String name);
    Enumeration<String> getAttributeNames();
    RequestDispatcher getRequestDispatcher(String path);
    ServletContext getServletContext();
}
