## The certificate

certificate-title = Certificate
certificate-text = For one test. Type the name that should stand on it, then print it or save it as a PDF.
certificate-none = A certificate needs a test with calls you have never heard before. Take the first measure or a test from the home page before your first shift, or when there are new calls.
certificate-which = Which test
certificate-name = Name on the certificate
certificate-name-note = It is only printed. It is not kept and not sent.
certificate-print = Print
certificate-back = Back to your progress

certificate-kind = Certificate of practice with scam calls
certificate-nobody = (name)
certificate-statement = judged { $right } of { $of } phone calls rightly in one test, without hints and without being told in between, and checked before acting in { $checked } of them.
certificate-all = calls judged rightly
certificate-scams = scams recognised
certificate-genuine = honest calls believed
certificate-telling = telling them apart, d′
certificate-lean = lean, c
certificate-range = { $name } (likely { $low } to { $high })
certificate-band = in words: with fewer than 20 scam and 20 honest calls a figure would claim too much
certificate-of = { $right } / { $of }
certificate-test-first = First measure
certificate-test-A = Test A
certificate-test-B = Test B
certificate-test-C = Test C
certificate-test-calls = { $n ->
    [one] { $n } call
   *[other] { $n } calls
}
certificate-signature = Signature, where one is wanted
certificate-not-title = What this does not say
certificate-not = It does not say that this person cannot be deceived, how they act in a real call, or that it was they who played. It is not a professional qualification. And skill fades: studies found it gone after half a year without practice.
certificate-code = Number
certificate-code-note = Worked out from what happened in every call. The player’s saved file gives the same number again.
certificate-content = Calls, version { $version }
