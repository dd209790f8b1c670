package jakarta.servlet;

import java.io.IOException;
import java.util.Enumeration;
import java.util.Map;

public interface ServletRequest {
    String getParameter(String name);
    Map<String, String[]> getParameterMap();
    ServletInputStream getInputStream() throws IOException;
    Object getAttribute(String name);
    void setAttribute(String name, Object value);
    void removeAttribute(String name);
    Enumeration<String> getAttributeNames();
    RequestDispatcher getRequestDispatcher(String path);
    ServletContext getServletContext();
}
