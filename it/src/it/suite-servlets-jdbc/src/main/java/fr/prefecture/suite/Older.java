package fr.prefecture.suite;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import javax.servlet.FilterChain;
import javax.servlet.RequestDispatcher;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

/** The same API under its older name: sources are declared on {@code ServletRequest} and called through others, and a wrapper of ours asks once more. */
final class Older {
    static final class Parameter extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
            String name = request.getParameter("name");
            PrintWriter writer = response.getWriter();
            writer.println(name); // CHARTE-605
            writer.println("OK");
        }
    }

    static final class Narrow extends HttpServlet {
        @Override
        public void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            show(request, response.getWriter());
        }

        private static void show(ServletRequest request, PrintWriter writer) throws IOException {
            writer.write(request.getParameter("name")); // CHARTE-605
            writer.write("fixe");
            Writer wider = writer;
            wider.write(request.getParameter("name")); // CHARTE-605
        }
    }

    static final class Session extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            HttpSession session = request.getSession();
            session.putValue("name", request.getParameter("name"));
            response.getWriter().println(session.getValue("name")); // CHARTE-605
            session.setAttribute("autre", "sûr");
            response.getWriter().println(session.getAttribute("autre"));
        }
    }

    static final class Cookies extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Cookie[] cookies = request.getCookies();
            response.getWriter().println(cookies[0].getValue()); // CHARTE-605
            response.getWriter().println(cookies.length);
        }
    }

    static final class Dispatch extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
            RequestDispatcher dispatcher = request.getRequestDispatcher("/" + request.getHeader("vue")); // CHARTE-605
            dispatcher.forward(request, response);
        }
    }

    static final class Trimming extends HttpServletRequestWrapper {
        Trimming(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null ? null : value.trim();
        }

        @Override
        public String getHeader(String name) {
            return "aucun";
        }
    }

    static final class Wrapped extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            HttpServletRequest wrapped = new Trimming(req);
            resp.getWriter().println(wrapped.getParameter("name")); // CHARTE-605
            Trimming exact = new Trimming(req);
            resp.getWriter().println(exact.getQueryString()); // CHARTE-605
        }
    }

    static final class Tracing extends HttpFilter {
        @Override
        protected void doFilter(HttpServletRequest req, HttpServletResponse resp, FilterChain chain)
                throws IOException, ServletException {
            resp.setHeader("X-Trace", req.getHeader("X-Trace")); // CHARTE-605
            resp.setHeader("X-Frame-Options", "DENY");
            chain.doFilter(new Trimming(req), resp);
        }
    }
}
