package org.kakehashi.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.DemoPeople;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on. Checking the password is the security chain's work. */
@Controller
class SignInController {

    private final People people;
    private final ObjectProvider<DemoPeople> demo;
    private final InstitutionSignIn institution;

    SignInController(People people, ObjectProvider<DemoPeople> demo, InstitutionSignIn institution) {
        this.people = people;
        this.demo = demo;
        this.institution = institution;
    }

    @GetMapping("/sign-in")
    String show(
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String out,
            HttpServletRequest request,
            Model model) {
        List<SignInScreen.Account> accounts = demo.stream()
                .flatMap(known -> known.all().stream())
                .map(this::account)
                .toList();
        model.addAttribute(
                "screen",
                new SignInScreen(
                        failed == null ? null : SignInRefusal.named(failed),
                        out != null,
                        institution.ways(request),
                        demo.getIfAvailable() == null ? null : DemoPeople.PASSWORD,
                        accounts));
        return "identity/sign-in";
    }

    private SignInScreen.Account account(Person person) {
        return new SignInScreen.Account(person, people.unit(person.unit()), List.copyOf(people.rolesOf(person.id())));
    }
}
