## The mixed round after a shift: short pieces of other calls, genuine or a scam

mixed-offer = One more thing: the mixed round
mixed-offer-text = { $n } short pieces from calls you have taken before, of kinds you did not have today. Genuine, or a scam? It takes about two minutes and keeps you from thinking that everyone is a crook.
mixed-start = Start the mixed round
excerpt-question = Genuine, or a scam?
excerpt-hint = From a call you have taken before. Nothing here is counted.
excerpt-genuine = Genuine
excerpt-scam = A scam
excerpt-of = Piece { $index } of { $of }
example-right-scam = Right: it was a scam.
example-wrong-scam = No, it was a scam.
example-right-genuine = Right: it was genuine.
example-wrong-genuine = No, it was genuine.
example-twin-genuine = The honest caller at the same point
example-twin-scam = The scammer at the same point
example-next = Next piece
example-end = See how it went
mixed-end = The mixed round
mixed-end-text = None of this goes into your record.
mixed-lean = Both matter equally. Doubting everything is easy, and it has its price.
mixed-of = { $n } of { $of }
